import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { kindLabels } from '../../format/accounts.ts';
import { formatMoment } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { Facts, Inspector } from '../../ui/inspector.tsx';
import { Money } from '../../ui/money.tsx';
import { AccountBalances } from './account-balances.tsx';
import { AccountFacts } from './account-facts.tsx';
import css from './accounts.module.css';
import { LiveBalance } from './live-balance.tsx';

/** One account: what its balances mean, and the way to its transactions. */
export function AccountInspector({
  account,
  onClose,
}: {
  readonly account: Account;
  readonly onClose: () => void;
}): ReactElement {
  const navigate = useNavigate();
  const { name, officialName, mask, kind, type, subtype, currency, worth, current, available, limit, balanceAsOf } = account;
  const isDebt = kind === 'credit' || kind === 'loan';
  const money = (minorUnits: number | null): ReactElement | null =>
    minorUnits === null ? null : <Money minorUnits={minorUnits} currency={currency} />;

  return (
    <Inspector label="Account" onClose={onClose}>
      <p className={css['inspectorBank']}>{account.institutionName}</p>
      <p className={css['inspectorWorth']}>{money(worth) ?? 'Balance unknown'}</p>
      <h2 className={css['inspectorName']}>{name}</h2>
      {account.hidden && (
        <p className={css['meta']}>
          The bank does not give this account any more. It is kept with its history, out of the totals.
        </p>
      )}
      <Facts
        facts={[
          [isDebt ? 'Owed' : 'Current', money(current)],
          [kind === 'credit' ? 'Can spend' : 'Available', money(available)],
          ['Limit', money(limit)],
          ['As of', balanceAsOf === null ? null : formatMoment(balanceAsOf)],
          ['Kind', kindLabels[kind]],
          ['Bank’s type', [type, subtype].filter((word) => word !== null).join(' · ')],
          ['Full name', officialName === name ? null : officialName],
          ['Number', mask === null ? null : `ends in ${mask}`],
          ['Currency', currency],
        ]}
      />
      <p className={css['explained']}>{balanceWords(account)}</p>
      <div className={css['actions']}>
        {!account.hidden && <LiveBalance key={account.accountId} account={account} />}
        <Button onPress={() => void navigate({ to: '/transactions', search: { accountIds: [account.accountId] } })}>
          {account.transactionCount === 0 ? 'Show transactions' : `Show ${countOf(account.transactionCount, 'transaction')}`}
        </Button>
      </div>
      <AccountBalances key={account.accountId} account={account} />
      <AccountFacts account={account} />
    </Inspector>
  );
}

function balanceWords({ kind, worth }: Account): string {
  if (worth === null) return 'The bank gives no balance for this account, so it counts for nothing in your net worth.';
  if (kind === 'credit')
    return 'What is owed counts against your net worth. What you can spend is the limit without that and without pending purchases.';
  if (kind === 'loan') return 'What is still owed counts against your net worth.';
  if (kind === 'cash')
    return 'Current is what is booked; available is what the bank lets you use now, pending amounts taken off.';
  return 'What it was worth when the bank last told.';
}
