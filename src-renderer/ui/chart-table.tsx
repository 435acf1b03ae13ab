import { useState, type ReactElement } from 'react';

import { formatLongDay } from '../format/dates.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import css from './chart-table.module.css';
import { Money } from './money.tsx';

interface ChartTableProps {
  readonly title: string;
  readonly currency: string;
  readonly points: readonly { readonly date: string; readonly amount: number }[];
}

const shownAtMost = 400;

/** The chart's values as a table, for screen readers and for whoever wants the figures. */
export function ChartTable({ title, currency, points }: ChartTableProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const every = Math.ceil(points.length / shownAtMost);
  const shown = points.toReversed().filter((_, index) => index % every === 0);
  return (
    <>
      <Button variant="link" onPress={() => setOpen(true)}>
        As a table
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ date, amount }) => (
              <tr key={date}>
                <td>{formatLongDay(date)}</td>
                <td>
                  <Money minorUnits={amount} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Dialog>
    </>
  );
}
