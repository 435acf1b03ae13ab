import { Copy, Eye, EyeOff } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';
import { useOperation } from '../../bridge/queries.ts';
import { useRevealedNumbers } from '../../bridge/reveal-numbers.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { announceDone, announceFailure } from '../../ui/toast.tsx';
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
        <dl key={index} className={css['numbers']}>
          {linesOf(number).map(([name, digits]) => (
            <div key={name} className={css['numberLine']}>
              <dt>{name}</dt>
              <dd>{digits}</dd>
              {revealed !== null && <CopyButton name={name} digits={digits} />}
            </div>
          ))}
          {number.scheme === 'ach' && number.isTokenized && (
            <p className={css['explained']}>
              <strong>Tokenised.</strong> The bank gave a number that stands for the real one. It works for payments, and ends
              when this connection does.
            </p>
          )}
        </dl>
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

function CopyButton({ name, digits }: { readonly name: string; readonly digits: string }): ReactElement {
  const copy = (): void =>
    void navigator.clipboard.writeText(digits).then(
      () => announceDone(`${name} copied`),
      () => announceFailure('The clipboard can’t be reached from here: select the number and copy it with the keyboard.'),
    );
  return <IconButton icon={Copy} label={`Copy ${name.toLowerCase()}`} onPress={copy} />;
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
