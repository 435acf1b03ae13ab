import {
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  type SortFn,
} from '@tanstack/react-table';
import type { ReactElement } from 'react';

import { minorUnitDigits } from '#contract/money.ts';
import { compareDecimals, formatShare } from '../../format/decimals.ts';
import { Decimal } from '../../ui/decimal.tsx';
import { Money } from '../../ui/money.tsx';
import { HoldingName } from './holding-name.tsx';
import css from './investments.module.css';
import type { Position } from './portfolio.ts';

interface ColumnLook {
  readonly isNumber: boolean;
  /** Left out where the window is narrow; what it says can be told from the rest. */
  readonly isWideOnly: boolean;
}

export const holdingFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<ColumnLook>(),
});
type Features = typeof holdingFeatures;

const text: ColumnLook = { isNumber: false, isWideOnly: false };
const number: ColumnLook = { isNumber: true, isWideOnly: false };

const byText: SortFn<Features, Position> = (a, b, id) =>
  a.getValue<string>(id).localeCompare(b.getValue<string>(id), undefined, { numeric: true, sensitivity: 'base' });
const byDecimal: SortFn<Features, Position> = (a, b, id) => compareDecimals(a.getValue<string>(id), b.getValue<string>(id));
const byAmount: SortFn<Features, Position> = (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id);

const helper = createColumnHelper<Features, Position>();

/** Unknown amounts are `undefined`, which the table sorts last in both directions. */
export const holdingColumns = helper.columns([
  helper.accessor('title', {
    header: 'Holding',
    meta: text,
    sortFn: byText,
    sortDescFirst: false,
    cell: ({ row }) => <HoldingName position={row.original} />,
  }),
  helper.accessor('accountName', {
    header: 'Account',
    meta: text,
    sortFn: byText,
    sortDescFirst: false,
    cell: ({ getValue }) => <span className={css['clamped']}>{getValue()}</span>,
  }),
  helper.accessor('quantity', {
    header: 'Quantity',
    meta: number,
    sortFn: byDecimal,
    sortDescFirst: true,
    cell: ({ getValue }) => <Decimal value={getValue()} />,
  }),
  helper.accessor(({ price }) => price ?? undefined, {
    id: 'price',
    header: 'Price',
    meta: number,
    sortFn: byDecimal,
    sortUndefined: 'last',
    sortDescFirst: true,
    cell: ({ row, getValue }) => {
      const price = getValue();
      if (price === undefined) return <Unknown />;
      return (
        <span title={row.original.pricedOn === null ? undefined : `Price of ${row.original.pricedOn}`}>
          <Decimal value={price} minimumDigits={Math.min(2, minorUnitDigits(row.original.currency))} />
        </span>
      );
    },
  }),
  helper.accessor(({ value }) => value ?? undefined, {
    id: 'value',
    header: 'Value',
    meta: number,
    sortFn: byAmount,
    sortUndefined: 'last',
    sortDescFirst: true,
    cell: ({ row, getValue }) => {
      const value = getValue();
      return value === undefined ? <Unknown /> : <Money minorUnits={value} currency={row.original.currency} />;
    },
  }),
  helper.accessor(({ costBasis }) => costBasis ?? undefined, {
    id: 'cost',
    header: 'Cost',
    meta: { isNumber: true, isWideOnly: true },
    sortFn: byAmount,
    sortUndefined: 'last',
    sortDescFirst: true,
    cell: ({ row, getValue }) => {
      const cost = getValue();
      return cost === undefined ? <Unknown /> : <Money minorUnits={cost} currency={row.original.currency} />;
    },
  }),
  helper.accessor(({ gain }) => gain ?? undefined, {
    id: 'gain',
    header: 'Gain',
    meta: number,
    sortFn: byAmount,
    sortUndefined: 'last',
    sortDescFirst: true,
    cell: ({ row, getValue }) => {
      const gain = getValue();
      const { costBasis, currency, security } = row.original;
      if (gain === undefined) return security?.isCash === true ? <span className={css['quiet']}>–</span> : <Unknown />;
      return (
        <span className={css['gainCell']}>
          <Money minorUnits={gain} currency={currency} sign="always" isIncomeMarked />
          {costBasis !== null && costBasis > 0 && (row.original.value ?? 0) >= 0 && (
            <span className={css['quiet']}>{formatShare(gain / costBasis)}</span>
          )}
        </span>
      );
    },
  }),
]);

/** Where all is in one account, its name in each row says nothing. */
export const columnsOfOneAccount = holdingColumns.filter(({ header }) => header !== 'Account');

function Unknown(): ReactElement {
  return <span className={css['quiet']}>unknown</span>;
}
