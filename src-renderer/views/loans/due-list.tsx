import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';

import { formatDay } from '../../format/dates.ts';
import { dueWords } from '../../format/due.ts';
import { classNames } from '../../ui/class-names.ts';
import { Money } from '../../ui/money.tsx';
import { Card } from '../../ui/view.tsx';
import { dueWithin, type Due } from './debts.ts';
import css from './loans.module.css';

const daysAhead = 30;

interface DueListProps {
  readonly due: readonly Due[];
  readonly today: string;
}

/** Every next payment of all cards and loans, the most pressing first. */
export function DueList({ due, today }: DueListProps): ReactElement {
  const totals = dueWithin(due, daysAhead);
  return (
    <Card
      title="Due next"
      aside={
        totals.length > 0 && (
          <span className={css['totals']}>
            <span>at least, within {daysAhead} days</span>
            {totals.map(({ currency, minorUnits }) => (
              <Money key={currency} minorUnits={minorUnits} currency={currency} className={css['strong']} />
            ))}
          </span>
        )
      }
    >
      {due.length === 0 ? (
        <p className={css['quiet']}>Nothing is due, as far as your banks tell.</p>
      ) : (
        <ol className={css['dues']}>
          {due.map((each) => (
            <li key={each.account.accountId} className={css['due']}>
              <span className={classNames(css['when'], each.isOverdue && css['overdue'])}>
                {each.isOverdue && <TriangleAlert size={14} strokeWidth={2} aria-hidden />}
                {whenWords(each)}
              </span>
              <span className={css['quiet']}>
                {each.on !== null && formatDay(each.on, '', each.on.slice(0, 4) !== today.slice(0, 4))}
              </span>
              <Link to="/accounts" search={{ account: each.account.accountId }} className={css['dueName']}>
                {each.account.name}
              </Link>
              <span className={css['dueBank']}>{each.account.institutionName}</span>
              <span className={css['amount']}>
                {each.amount === null ? (
                  <span className={css['quiet']}>amount unknown</span>
                ) : (
                  <Money minorUnits={each.amount} currency={each.account.currency} />
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function whenWords({ days, isOverdue }: Due): string {
  if (isOverdue) return days !== null && days < 0 ? `Overdue, was due ${dueWords(days)}` : 'Overdue';
  if (days === null) return 'Day unknown';
  const words = dueWords(days);
  return days < 0 ? `Was due ${words}` : words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}
