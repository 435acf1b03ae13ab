import { memo, type ReactElement } from 'react';

import type { Category, Transaction } from '#contract/shapes/transactions.ts';
import { formatDay } from '../../format/dates.ts';
import { highlight } from '../../format/highlight.ts';
import { CategoryBadge } from '../../ui/category-badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Money } from '../../ui/money.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import css from './transaction-list.module.css';

export interface TransactionRowProps {
  readonly row: number;
  /** The element may go on showing what it showed: it is out of sight. */
  readonly isLeftAsItIs: boolean;
  readonly ariaRowIndex: number;
  readonly top: number;
  readonly transaction: Transaction | undefined;
  readonly category: Category | undefined;
  readonly search: string;
  readonly today: string;
  readonly mainCurrency: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

export const rowElementId = (row: number): string => `transaction-row-${row}`;

/** One line of the list. Clicks are read by the list, from `data-row`. */
export const TransactionRow = memo(function TransactionRow(props: TransactionRowProps): ReactElement {
  const { row, ariaRowIndex, top, transaction, isActive, isSelected } = props;
  return (
    <div
      id={rowElementId(row)}
      role="row"
      aria-rowindex={ariaRowIndex}
      aria-selected={isSelected || isActive}
      aria-busy={transaction === undefined}
      data-row={row}
      className={classNames(
        css['row'],
        isActive && css['active'],
        isSelected && css['selected'],
        transaction?.status === 'pending' && css['pending'],
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      {transaction === undefined ? <WaitingCells row={row} /> : <Cells {...props} transaction={transaction} />}
    </div>
  );
}, isAsBefore);

function isAsBefore(before: TransactionRowProps, now: TransactionRowProps): boolean {
  if (now.isLeftAsItIs) return true;
  return (Object.keys(now) as (keyof TransactionRowProps)[]).every((name) => before[name] === now[name]);
}

function Cells({
  transaction,
  category,
  search,
  today,
  mainCurrency,
}: TransactionRowProps & { readonly transaction: Transaction }): ReactElement {
  const { merchant, description, status, amount, currency, note } = transaction;
  const name = merchant ?? description;
  return (
    <>
      <span role="gridcell" className={css['date']}>
        {formatDay(transaction.date, today)}
      </span>
      <span role="gridcell" className={css['merchant']} title={note === '' ? description : `${description}\n${note}`}>
        <Monogram name={name} />
        <span className={css['name']}>
          <Marked text={name} search={search} />
        </span>
        {status === 'pending' && <span className={css['tag']}>pending</span>}
        {note !== '' && <span className={css['tag']}>note</span>}
        {merchant !== null && (
          <span className={css['bankText']}>
            <Marked text={description} search={search} />
          </span>
        )}
      </span>
      <span role="gridcell" className={css['category']}>
        <button
          type="button"
          tabIndex={-1}
          className={css['categoryButton']}
          data-category-of=""
          aria-label={`Category ${category?.name ?? ''}, change`}
        >
          <CategoryBadge category={category} />
        </button>
      </span>
      <span role="gridcell" className={css['account']} title={transaction.accountName}>
        {transaction.accountName}
      </span>
      <span role="gridcell" className={css['amount']}>
        <Money minorUnits={amount} currency={currency} sign="always" bare={currency === mainCurrency} isIncomeMarked />
      </span>
    </>
  );
}

/** Widths differ from row to row, as those of what is coming do. */
function WaitingCells({ row }: { readonly row: number }): ReactElement {
  return (
    <>
      <span role="gridcell">
        <Skeleton width="40px" height="10px" />
      </span>
      <span role="gridcell">
        <Skeleton width={`${35 + ((row * 37) % 40)}%`} height="10px" />
      </span>
      <span role="gridcell" className={css['category']}>
        <Skeleton width={`${45 + ((row * 23) % 35)}%`} height="10px" />
      </span>
      <span role="gridcell" className={css['account']}>
        <Skeleton width="70%" height="10px" />
      </span>
      <span role="gridcell">
        <Skeleton width="100%" height="10px" />
      </span>
    </>
  );
}

function Marked({ text, search }: { readonly text: string; readonly search: string }): ReactElement {
  if (search === '') return <>{text}</>;
  return (
    <>
      {highlight(text, search).map((stretch, index) =>
        stretch.isMatch ? <mark key={index}>{stretch.text}</mark> : <span key={index}>{stretch.text}</span>,
      )}
    </>
  );
}
