import type { ReactElement } from 'react';

import { localDate } from '#contract/dates.ts';
import type { TransactionEvent } from '#contract/shapes/transactions.ts';
import { formatDay } from '../../format/dates.ts';
import { Money } from '../../ui/money.tsx';
import css from './transaction-inspector.module.css';

interface WhatHappenedProps {
  readonly history: readonly TransactionEvent[];
  readonly currency: string;
  readonly today: string;
}

const words: Readonly<Record<TransactionEvent['what'], string>> = {
  appeared: 'first seen',
  posted: 'posted',
  changed: 'changed',
  recategorised: 'category changed',
  removed: 'taken back',
  returned: 'given again',
  category: 'category set',
  note: 'note written',
};

/** What the bank and the user did to it, oldest first. */
export function WhatHappened({ history, currency, today }: WhatHappenedProps): ReactElement | null {
  if (history.length === 0) return null;
  return (
    <section className={css['history']}>
      <h3>What happened</h3>
      <ol>
        {history
          .toSorted((a, b) => a.at - b.at)
          .map((event, index) => (
            <li key={index} className={css['event']}>
              <span>{formatDay(localDate(event.at), today)}</span>
              <span>
                {words[event.what]}
                {event.amount !== null && (
                  <>
                    , was <Money minorUnits={event.amount} currency={currency} />
                  </>
                )}
                {event.text !== null && event.text !== '' && `, was ${event.text}`}
              </span>
              <span>{event.by === 'bank' ? 'bank' : 'you'}</span>
            </li>
          ))}
      </ol>
    </section>
  );
}
