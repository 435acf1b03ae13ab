import { useState, type ReactElement } from 'react';

import type { AccountId } from '#contract/ids.ts';
import type { AssetReportContent, ReportedAccount } from '#contract/shapes/asset-reports.ts';
import { formatMoment } from '../../format/dates.ts';
import { countOf, formatCount } from '../../format/money.ts';
import { classNames } from '../../ui/class-names.ts';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/view.tsx';
import { ReportedBalances } from './reported-balances.tsx';
import { reportTotals } from './report-totals.ts';
import css from './reports.module.css';

/** What the accounts were worth when the report was made, whose they are, and what they held each day. */
export function ReportContent({ content }: { readonly content: AssetReportContent }): ReactElement {
  const [chosenId, setChosenId] = useState<AccountId | null>(null);
  const accounts = content.banks.flatMap((bank) => bank.accounts);
  const chosen = accounts.find(({ accountId }) => accountId === chosenId) ?? accounts.find(({ balances }) => balances.length > 1);
  return (
    <>
      {content.warnings.length > 0 && <Notice>Missing in this report: {content.warnings.map(warningWords).join('; ')}.</Notice>}
      <Card
        title="Worth"
        aside={content.madeAt !== null && `Made ${formatMoment(content.madeAt)}, over ${countOf(content.days, 'day')}`}
      >
        {reportTotals(accounts).map(({ currency, assets, debts }) => (
          <dl key={currency} className={css['totals']}>
            <Total name="Net" amount={assets + debts} currency={currency} />
            <Total name="Assets" amount={assets} currency={currency} />
            <Total name="Debts" amount={debts} currency={currency} />
          </dl>
        ))}
        {accounts.length === 0 && (
          <p className={css['quiet']}>The banks of this report were removed since. Its PDF still has them.</p>
        )}
      </Card>
      {chosen !== undefined && <ReportedBalances account={chosen} />}
      {content.banks.map((bank) => (
        <Card
          key={bank.itemId}
          title={bank.institutionName}
          aside={bank.updatedAt !== null && `As of ${formatMoment(bank.updatedAt)}`}
        >
          <AccountsTable
            label={bank.institutionName}
            accounts={bank.accounts}
            chosen={chosen?.accountId ?? null}
            onChoose={setChosenId}
          />
        </Card>
      ))}
    </>
  );
}

function Total({
  name,
  amount,
  currency,
}: {
  readonly name: string;
  readonly amount: number;
  readonly currency: string;
}): ReactElement {
  return (
    <div className={css['total']}>
      <dt>{name}</dt>
      <dd>
        <Money minorUnits={amount} currency={currency} />
      </dd>
    </div>
  );
}

interface AccountsTableProps {
  readonly label: string;
  readonly accounts: readonly ReportedAccount[];
  readonly chosen: AccountId | null;
  readonly onChoose: (accountId: AccountId) => void;
}

function AccountsTable({ label, accounts, chosen, onChoose }: AccountsTableProps): ReactElement {
  return (
    <table className={css['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Owners</th>
          <th scope="col" className={css['number']}>
            Days
          </th>
          <th scope="col" className={css['number']}>
            Transactions
          </th>
          <th scope="col" className={css['number']}>
            Worth
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.accountId} className={classNames(account.accountId === chosen && css['chosen'])}>
            <td>
              <button
                type="button"
                className={css['open']}
                aria-pressed={account.accountId === chosen}
                onClick={() => onChoose(account.accountId)}
              >
                <span className={css['name']}>{account.name}</span>
                <span className={css['words']}>
                  {account.subtype ?? account.type}
                  {account.mask !== null && ` ··${account.mask}`}
                </span>
              </button>
            </td>
            <td>
              <span className={css['clamped']}>{account.owners.flatMap(({ names }) => names).join(', ') || 'not told'}</span>
            </td>
            <td className={css['number']}>{formatCount(account.daysAvailable)}</td>
            <td className={css['number']}>{formatCount(account.transactionCount)}</td>
            <td className={css['number']}>
              {account.worth === null ? 'unknown' : <Money minorUnits={account.worth} currency={account.currency} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Plaid's codes are an open set: what Coffer has no words for is shown as it is. */
function warningWords(code: string): string {
  return knownWarnings[code] ?? code;
}

const knownWarnings: Readonly<Record<string, string>> = {
  OWNERS_UNAVAILABLE: 'who owns some accounts',
  INVESTMENTS_UNAVAILABLE: 'some investments',
  TRANSACTIONS_UNAVAILABLE: 'some transactions',
};
