import { ChevronDown } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { Trade } from '#contract/shapes/investments.ts';
import { minorUnitDigits } from '#contract/money.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { bankWords } from '../../format/bank-words.ts';
import { formatDay } from '../../format/dates.ts';
import { countOf, formatCount } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Decimal } from '../../ui/decimal.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Money } from '../../ui/money.tsx';
import { Card } from '../../ui/view.tsx';
import css from './investments.module.css';

const pageSize = 25;
/** The most that one call answers. */
const shownAtMost = 1000;

/** What was bought, sold and paid, newest first. */
export function Trades({ accounts }: { readonly accounts: readonly Account[] }): ReactElement {
  const [accountId, setAccountId] = useState<AccountId | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const { data, isFetching, error } = useOperation(
    'investments.trades',
    { ...(accountId === null ? {} : { accountId }), offset: 0, limit },
    { keepPrevious: true },
  );
  const choose = (chosen: AccountId | null): void => {
    setAccountId(chosen);
    setLimit(pageSize);
  };
  const trades = data?.trades ?? [];
  const total = data?.total ?? 0;
  const canShowMore = trades.length < total && trades.length < shownAtMost;

  return (
    <Card title="Activity" aside={<AccountChoice accounts={accounts} chosen={accountId} onChoose={choose} />}>
      {error !== null && <p className={css['quiet']}>{error.failure.message}</p>}
      {data !== undefined && trades.length === 0 && (
        <p className={css['quiet']}>{accountId === null ? 'Nothing was traded yet.' : 'Nothing was traded on this account.'}</p>
      )}
      {trades.length > 0 && <TradesTable trades={trades} accounts={accounts} />}
      {total > 0 && (
        <footer className={css['more']}>
          <span className={css['quiet']} role="status">
            {trades.length < total
              ? `Newest ${formatCount(trades.length)} of ${countOf(total, 'movement')}`
              : countOf(total, 'movement')}
          </span>
          {canShowMore && (
            <Button isDisabled={isFetching} onPress={() => setLimit(Math.min(shownAtMost, limit + 4 * pageSize))}>
              Show more
            </Button>
          )}
        </footer>
      )}
    </Card>
  );
}

interface AccountChoiceProps {
  readonly accounts: readonly Account[];
  readonly chosen: AccountId | null;
  readonly onChoose: (accountId: AccountId | null) => void;
}

function AccountChoice({ accounts, chosen, onChoose }: AccountChoiceProps): ReactElement {
  const invested = accounts.filter(({ kind }) => kind === 'investment');
  const name = invested.find(({ accountId }) => accountId === chosen)?.name ?? 'All accounts';
  return (
    <Menu
      label="Activity of"
      placement="bottom end"
      items={[
        { id: 'all', label: 'All accounts', onAction: () => onChoose(null) },
        ...invested.map(({ accountId, name: label, institutionName }) => ({
          id: accountId,
          label,
          hint: institutionName,
          onAction: () => onChoose(accountId),
        })),
      ]}
    >
      <Button variant="quiet" aria-label={`Activity of ${name}`}>
        <span className={css['choice']}>
          <span className={css['choiceText']}>{name}</span>
          <ChevronDown size={13} aria-hidden />
        </span>
      </Button>
    </Menu>
  );
}

interface TradesTableProps {
  readonly trades: readonly Trade[];
  readonly accounts: readonly Account[];
}

function TradesTable({ trades, accounts }: TradesTableProps): ReactElement {
  const { today } = useAppState();
  const nameOf = new Map(accounts.map(({ accountId, name }) => [accountId, name]));
  return (
    <table className={classNames(css['table'], css['trades'])} aria-label="Activity">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
          <th scope="col">Account</th>
          <th scope="col" className={css['number']}>
            Quantity
          </th>
          <th scope="col" className={css['number']}>
            Price
          </th>
          <th scope="col" className={css['number']}>
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {trades.map((trade) => (
          <tr key={trade.tradeId}>
            <td className={css['day']}>{formatDay(trade.date, today, trade.date.slice(0, 4) !== today.slice(0, 4))}</td>
            <td>
              <TradeName trade={trade} />
            </td>
            <td>
              <span className={css['clamped']}>{nameOf.get(trade.accountId) ?? 'Unknown account'}</span>
            </td>
            <td className={css['number']}>{isNothing(trade.quantity) ? '' : <Decimal value={trade.quantity} />}</td>
            <td className={css['number']}>
              {isNothing(trade.price) ? (
                ''
              ) : (
                <Decimal value={trade.price} minimumDigits={Math.min(2, minorUnitDigits(trade.currency))} />
              )}
            </td>
            <td className={css['number']}>
              <span className={css['gainCell']}>
                <Money minorUnits={trade.amount} currency={trade.currency} isIncomeMarked sign="always" />
                {trade.fees !== null && trade.fees !== 0 && (
                  <span className={css['quiet']}>
                    fee <Money minorUnits={trade.fees} currency={trade.currency} />
                  </span>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it was in a word or two, and the bank's own text where that says more. */
function TradeName({ trade: { name, type, subtype, ticker } }: { readonly trade: Trade }): ReactElement {
  // Plaid names cash as a security of its own, 'CUR:USD': the amount says that already.
  const symbol = ticker === null || ticker.startsWith('CUR:') ? '' : ` ${ticker}`;
  const title = bankWords(subtype ?? type) + symbol;
  return (
    <span className={css['holding']} title={name}>
      <span className={css['holdingTitle']}>{title}</span>
      {name.toLowerCase() !== title.toLowerCase() && <span className={css['holdingWords']}>{name}</span>}
    </span>
  );
}

/** A contribution moves money only: its quantity and price are zero. */
function isNothing(decimal: string): boolean {
  return /^-?0+(\.0+)?$/.test(decimal);
}
