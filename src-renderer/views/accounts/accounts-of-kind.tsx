import { useState, type ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import type { AccountGroup } from '../../format/accounts.ts';
import { formatCount } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Money } from '../../ui/money.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import css from './accounts.module.css';

/** More than anybody has, and few enough to be drawn at once; of ten thousand the others come when they are asked for. */
const accountsAtOnce = 200;

interface AccountsOfKindProps {
  readonly group: AccountGroup;
  readonly chosen: Account | null;
  readonly onChoose: (account: Account) => void;
}

export function AccountsOfKind({ group, chosen, onChoose }: AccountsOfKindProps): ReactElement {
  const [most, setMost] = useState(accountsAtOnce);
  const left = group.accounts.length - most;
  return (
    <section aria-label={group.label}>
      <header className={css['groupHeader']}>
        <h2>{group.label}</h2>
        <span className={css['totals']}>
          {group.totals.map((total) => (
            <Money key={total.currency} minorUnits={total.minorUnits} currency={total.currency} />
          ))}
        </span>
      </header>
      <ul className={css['list']}>
        {group.accounts.slice(0, most).map((account) => (
          <AccountRow
            key={account.accountId}
            account={account}
            isChosen={account === chosen}
            onChoose={() => onChoose(account)}
          />
        ))}
      </ul>
      {left > 0 && (
        <div className={css['more']}>
          <Button variant="quiet" onPress={() => setMost(most + accountsAtOnce)}>
            Show {formatCount(Math.min(left, accountsAtOnce))} more
          </Button>
          <span className={css['meta']}>of {formatCount(group.accounts.length)}</span>
        </div>
      )}
    </section>
  );
}

interface AccountRowProps {
  readonly account: Account;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function AccountRow({ account, isChosen, onChoose }: AccountRowProps): ReactElement {
  const { name, institutionName, mask, subtype, type, worth, currency, hidden } = account;
  return (
    <li>
      <button
        type="button"
        className={classNames(css['row'], isChosen && css['chosen'], hidden && css['hidden'])}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <Monogram name={institutionName} />
        <span className={css['name']}>
          <span className={css['nameText']}>{name}</span>
          {hidden && (
            <span className={css['tag']} title="The bank does not give it any more">
              hidden
            </span>
          )}
        </span>
        <span className={css['meta']}>
          {institutionName} · {subtype ?? type}
          {mask !== null && ` ··${mask}`}
        </span>
        <span className={css['worth']}>
          {worth === null ? <span className={css['meta']}>unknown</span> : <Money minorUnits={worth} currency={currency} />}
        </span>
      </button>
    </li>
  );
}
