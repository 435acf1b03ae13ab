import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { useOperation } from '../../bridge/queries.ts';
import { formatDay } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { Money } from '../../ui/money.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import css from './recurring.module.css';

const shownAtMost = 12;

interface StreamTransactionsProps {
  readonly stream: RecurringStream;
  readonly today: string;
}

/** The newest transactions of a stream, and the way to all that are like them. */
export function StreamTransactions({ stream, today }: StreamTransactionsProps): ReactElement {
  const { data, error } = useOperation('recurring.transactions', { streamId: stream.streamId });
  if (error !== null) return <p className={css['quiet']}>{error.failure.message}</p>;
  if (data === undefined) return <Skeleton height="64px" />;
  if (data.length === 0) return <p className={css['quiet']}>Its transactions are older than the history that Coffer has.</p>;
  return (
    <div className={css['transactions']}>
      <ul aria-label="Transactions">
        {data.slice(0, shownAtMost).map(({ entryId, date, description, amount, currency }) => (
          <li key={entryId} className={css['transaction']}>
            <span className={css['quiet']}>{formatDay(date, today, date.slice(0, 4) !== today.slice(0, 4))}</span>
            <span className={css['clamped']}>{description}</span>
            <Money minorUnits={amount} currency={currency} isIncomeMarked className={css['number']} />
          </li>
        ))}
      </ul>
      <Link to="/transactions" search={{ search: stream.merchant ?? stream.description, accountIds: [stream.accountId] }}>
        {data.length > shownAtMost ? `Show all ${countOf(data.length, 'transaction')}` : 'Show in transactions'}
      </Link>
    </div>
  );
}
