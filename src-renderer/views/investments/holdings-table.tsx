import { useTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';

import { classNames } from '../../ui/class-names.ts';
import { Card } from '../../ui/view.tsx';
import { columnsOfOneAccount, holdingColumns, holdingFeatures } from './holding-columns.tsx';
import css from './investments.module.css';
import type { Position } from './portfolio.ts';

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;
const largestFirst = { sorting: [{ id: 'value', desc: true }] };

interface HoldingsTableProps {
  readonly label: string;
  readonly positions: readonly Position[];
}

/** What is held, sorted by whichever column is pressed. */
export function HoldingsTable({ label, positions }: HoldingsTableProps): ReactElement {
  const isOneAccount = new Set(positions.map(({ accountId }) => accountId)).size === 1;
  const table = useTable({
    features: holdingFeatures,
    columns: isOneAccount ? columnsOfOneAccount : holdingColumns,
    data: positions,
    getRowId: ({ key }) => key,
    initialState: largestFirst,
    enableSortingRemoval: false,
  });

  return (
    <Card title={label}>
      <table className={css['table']} aria-label={label}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const Arrow = sorted === 'asc' ? ArrowUp : ArrowDown;
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={classNames(...lookOf(header.column.columnDef.meta))}
                    aria-sort={sorted === false ? 'none' : ariaSort[sorted]}
                  >
                    <button type="button" className={css['sort']} onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      {sorted !== false && <Arrow size={12} strokeWidth={2} aria-hidden />}
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={classNames(...lookOf(cell.column.columnDef.meta))}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function lookOf(meta: { readonly isNumber: boolean; readonly isWideOnly: boolean } | undefined): (string | false | undefined)[] {
  return [meta?.isNumber === true && css['number'], meta?.isWideOnly === true && css['wideOnly']];
}
