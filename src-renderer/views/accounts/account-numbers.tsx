import { Copy, Eye, EyeOff } from 'lucide-react';
import { useRef, type ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';
import { useOperation } from '../../bridge/queries.ts';
import { useRevealedNumbers } from '../../bridge/reveal-numbers.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { keysText } from '../../ui/shortcuts.ts';
import { announceDone } from '../../ui/toast.tsx';
import css from './accounts.module.css';

/** How money reaches the account: masked until the user asks to see it. */
export function AccountNumbers({ account: { accountId } }: { readonly account: Account }): ReactElement {
  const { data: masked = [] } = useOperation('accounts.numbers', {});
  const { revealed, reveal, hide, isBusy, message } = useRevealedNumbers(accountId);
  const numbers = revealed ?? masked.filter((number) => number.accountId === accountId);
  if (numbers.length === 0) return <p className={css['explained']}>The bank gives no numbers for this account.</p>;
  return (
    <>
      {numbers.map((number, index) => (
        <div key={index} className={css['numbers']}>
          <dl>
            {linesOf(number).map(([name, digits]) => (
              <NumberLine key={name} name={name} digits={digits} canCopy={revealed !== null} />
            ))}
          </dl>
          {number.scheme === 'ach' && number.isTokenized && (
            <p className={css['explained']}>
              <strong>Tokenised.</strong> The bank gave a number that stands for the real one. It works for payments, and ends
              when this connection does.
            </p>
          )}
        </div>
      ))}
      {message !== null && <p className={css['explained']}>{message}</p>}
      {revealed === null ? (
        <Button icon={Eye} onPress={reveal} isDisabled={isBusy}>
          Reveal
        </Button>
      ) : (
        <Button icon={EyeOff} onPress={hide}>
          Hide
        </Button>
      )}
    </>
  );
}

interface NumberLineProps {
  readonly name: string;
  readonly digits: string;
  readonly canCopy: boolean;
}

function NumberLine({ name, digits, canCopy }: NumberLineProps): ReactElement {
  const shown = useRef<HTMLElement>(null);
  /** Where the page may not write to the clipboard, it leaves the last key to the user. */
  const select = (): void => {
    if (shown.current === null) return;
    getSelection()?.selectAllChildren(shown.current);
    announceDone(`The number is selected: press ${keysText('mod+c')} to copy it.`);
  };
  const copy = (): void => void navigator.clipboard.writeText(digits).then(() => announceDone('Number copied'), select);
  return (
    <div className={css['numberLine']}>
      <dt>{name}</dt>
      <dd ref={shown}>{digits}</dd>
      {canCopy && (
        <dd>
          <IconButton icon={Copy} label={`Copy ${name === name.toUpperCase() ? name : name.toLowerCase()}`} onPress={copy} />
        </dd>
      )}
    </div>
  );
}

/** What a payment form asks for, by the words of its country. */
function linesOf(number: AccountNumber): readonly (readonly [name: string, digits: string])[] {
  switch (number.scheme) {
    case 'ach': {
      const { account, routing, wireRouting } = number;
      const wire = wireRouting === null || wireRouting === routing ? [] : [['Wire routing', wireRouting] as const];
      return [['Account', account], ['Routing', routing], ...wire];
    }
    case 'eft':
      return [
        ['Account', number.account],
        ['Institution', number.institution],
        ['Branch', number.branch],
      ];
    case 'bacs':
      return [
        ['Account', number.account],
        ['Sort code', number.sortCode],
      ];
    case 'international':
      return [
        ['IBAN', number.iban],
        ['BIC', number.bic],
      ];
  }
}
