import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { Category } from '#contract/shapes/transactions.ts';
import type { MonthSummary } from '#contract/shapes/overview.ts';
import { useOperation } from '../../bridge/queries.ts';
import { firstOfMonth, formatMonthName, lastOfMonth } from '../../format/dates.ts';
import { CategoryBadge } from '../../ui/category-badge.tsx';
import { categoryColor } from '../../ui/category-icon.ts';
import { Money } from '../../ui/money.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Card } from '../../ui/view.tsx';
import css from './overview.module.css';

interface WhereItWentProps {
  readonly summary: MonthSummary | null;
  readonly isWaiting: boolean;
  readonly today: string;
}

const shownAtMost = 9;

/** The month's spending by category, each against its usual; a click shows the transactions behind it. */
export function WhereItWent({ summary, isWaiting, today }: WhereItWentProps): ReactElement {
  const { data: categories = [] } = useOperation('categories.list', {});
  const month = today.slice(0, 7);
  const rows = (summary?.categories ?? []).filter((row) => row.spent < 0).slice(0, shownAtMost);
  const largest = Math.max(1, ...rows.flatMap((row) => [-row.spent, -(row.usual ?? 0)]));

  return (
    <Card title={`Where it went in ${formatMonthName(month)}`} aside="against your usual month">
      {summary === null || rows.length === 0 ? (
        isWaiting ? (
          <WaitingRows />
        ) : (
          <p className={css['quiet']}>No spending this month yet.</p>
        )
      ) : (
        <ul className={css['categories']}>
          {rows.map((row) => (
            <CategoryRow
              key={row.categoryId}
              row={row}
              category={categories.find((each) => each.categoryId === row.categoryId)}
              currency={summary.currency}
              largest={largest}
              month={month}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function WaitingRows(): ReactElement {
  return (
    <>
      {[70, 55, 80, 45, 65, 50].map((percent) => (
        <div key={percent} className={css['waitingRow']}>
          <Skeleton width={`${percent}%`} height="10px" />
        </div>
      ))}
    </>
  );
}

interface CategoryRowProps {
  readonly row: MonthSummary['categories'][number];
  readonly category: Category | undefined;
  readonly currency: string;
  readonly largest: number;
  readonly month: string;
}

function CategoryRow({ row, category, currency, largest, month }: CategoryRowProps): ReactElement {
  const { categoryId, spent, usual } = row;
  const share = (size: number): string => `${Math.min(100, (100 * size) / largest)}%`;
  return (
    <li>
      <Link
        to="/transactions"
        search={{ categoryIds: [categoryId], from: firstOfMonth(`${month}-01`), to: lastOfMonth(month) }}
        className={css['categoryRow']}
      >
        <CategoryBadge category={category} />
        <span className={css['bar']} aria-hidden>
          <span
            className={css['barFill']}
            style={{ width: share(-spent), background: categoryColor(category?.color ?? 'neutral') }}
          />
          {isSpending(usual) && <span className={css['barUsual']} style={{ left: share(-usual) }} />}
        </span>
        <span className={css['against']}>{against(spent, usual, currency)}</span>
        <Money minorUnits={-spent} currency={currency} className={css['spent']} />
      </Link>
    </li>
  );
}

/** A usual month of refunds is nothing to compare spending with. */
function isSpending(usual: number | null): usual is number {
  return usual !== null && usual < 0;
}

/** 'usual' within a tenth; otherwise by how much it is over or under. */
function against(spent: number, usual: number | null, currency: string): ReactElement {
  if (!isSpending(usual)) return <>new</>;
  const over = usual - spent;
  if (Math.abs(over) <= Math.abs(usual) / 10) return <>usual</>;
  return (
    <>
      <Money minorUnits={over} currency={currency} sign="never" /> {over > 0 ? 'over' : 'under'}
    </>
  );
}
