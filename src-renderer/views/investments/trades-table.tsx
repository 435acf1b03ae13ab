import type { ReactElement } from 'react';

import { minorUnitDigits } from '#contract/money.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { Trade } from '#contract/shapes/investments.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { bankWords } from '../../format/bank-words.ts';
import { formatDay } from '../../format/dates.ts';
import { classNames } from '../../ui/class-names.ts';
import { Decimal } from '../../ui/decimal.tsx';
import { Money } from '../../ui/money.tsx';
import css from './investments.module.css';

interface TradesTableProps {
  readonly trades: readonly Trade[];
  readonly accounts: readonly Account[];
}

/** One line for each movement. */
export function TradesTable({ trades, accounts }: TradesTableProps): ReactElement {
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
