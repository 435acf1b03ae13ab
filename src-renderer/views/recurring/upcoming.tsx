import type { ReactElement } from 'react';

import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { formatDay } from '../../format/dates.ts';
import { dueWords } from '../../format/due.ts';
import { Money } from '../../ui/money.tsx';
import { Card } from '../../ui/view.tsx';
import css from './recurring.module.css';
import { streamName, upcoming, usualAmount } from './streams.ts';

const daysAhead = 30;

interface UpcomingProps {
  readonly streams: readonly RecurringStream[];
  readonly today: string;
}

/** What the banks expect to go out and come in soon, by day. */
export function Upcoming({ streams, today }: UpcomingProps): ReactElement {
  const next = upcoming(streams, today, daysAhead);
  return (
    <Card title={`Expected in the next ${daysAhead} days`}>
      {next.length === 0 ? (
        <p className={css['quiet']}>The banks expect nothing in particular.</p>
      ) : (
        <ol className={css['upcoming']}>
          {next.map(({ stream, on, days }) => {
            const amount = usualAmount(stream);
            return (
              <li key={stream.streamId} className={css['expected']}>
                <span className={css['when']}>{capitalised(dueWords(days))}</span>
                <span className={css['quiet']}>{formatDay(on, '', on.slice(0, 4) !== today.slice(0, 4))}</span>
                <span className={css['clamped']} title={stream.description}>
                  {streamName(stream)}
                </span>
                <span className={css['number']}>
                  {amount === null ? (
                    <span className={css['quiet']}>amount unknown</span>
                  ) : (
                    <Money minorUnits={amount} currency={stream.currency} isIncomeMarked sign="always" />
                  )}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Card>
  );
}

function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}
