import { Copy, Eye, EyeOff } from 'lucide-react';
import { useRef, type ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { useOperation } from '../../bridge/queries.ts';
import { useRevealedNumbers } from '../../bridge/reveal-numbers.ts';
import { accountNumberLines } from '../../format/account-numbers.ts';
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
            {accountNumberLines(number).map(({ name, shown, plain }) => (
              <NumberLine key={name} name={name} shown={shown} plain={plain} canCopy={revealed !== null} />
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
  readonly shown: string;
  readonly plain: string;
  readonly canCopy: boolean;
}

function NumberLine({ name, shown, plain, canCopy }: NumberLineProps): ReactElement {
  const place = useRef<HTMLElement>(null);
  /** Where the page may not write to the clipboard, it leaves the last key to the user. */
  const select = (): void => {
    if (place.current === null) return;
    getSelection()?.selectAllChildren(place.current);
    announceDone(`The number is selected: press ${keysText('mod+c')} to copy it.`);
  };
  const copy = (): void => void navigator.clipboard.writeText(plain).then(() => announceDone('Number copied'), select);
  return (
    <div className={css['numberLine']}>
      <dt>{name}</dt>
      <dd ref={place}>{shown}</dd>
      {canCopy && (
        <dd>
          <IconButton icon={Copy} label={`Copy ${name === name.toUpperCase() ? name : name.toLowerCase()}`} onPress={copy} />
        </dd>
      )}
    </div>
  );
}
