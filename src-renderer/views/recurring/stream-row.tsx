import { ChevronRight } from 'lucide-react';
import { useId, type ReactElement } from 'react';

import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { formatDay, formatShortMonth } from '../../format/dates.ts';
import { Money } from '../../ui/money.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import css from './recurring.module.css';
import { StreamTransactions } from './stream-transactions.tsx';
import { lastChange, rhythmName, streamName, usualAmount } from './streams.ts';

interface StreamRowProps {
  readonly stream: RecurringStream;
  readonly accountName: string;
  readonly today: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One stream: what it is, how often, when next and how much; pressed, it shows its transactions. */
export function StreamRow({ stream, accountName, today, isOpen, onToggle }: StreamRowProps): ReactElement {
  const panel = useId();
  const name = streamName(stream);
  const amount = usualAmount(stream);
  return (
    <li className={css['stream']}>
      <button type="button" className={css['streamButton']} aria-expanded={isOpen} aria-controls={panel} onClick={onToggle}>
        <ChevronRight size={14} className={css['chevron']} aria-hidden />
        <Monogram name={name} />
        <span className={css['names']} title={stream.description}>
          <span className={css['name']}>{name}</span>
          <span className={css['quiet']}>{accountName}</span>
        </span>
        <span>{rhythmName(stream.rhythm)}</span>
        <span className={css['quiet']}>{timeWords(stream, today)}</span>
        <span className={css['amounts']}>
          {amount === null ? (
            <span className={css['quiet']}>unknown</span>
          ) : (
            <Money minorUnits={amount} currency={stream.currency} isIncomeMarked />
          )}
          <LastTime stream={stream} />
        </span>
      </button>
      <div id={panel} hidden={!isOpen}>
        {isOpen && <StreamTransactions stream={stream} today={today} />}
      </div>
    </li>
  );
}

function timeWords({ isActive, nextDate, lastDate, firstDate }: RecurringStream, today: string): string {
  const day = (date: string): string => formatDay(date, today, date.slice(0, 4) !== today.slice(0, 4));
  if (!isActive) return `${formatShortMonth(firstDate)} to ${formatShortMonth(lastDate)}`;
  return nextDate !== null && nextDate >= today ? `next ${day(nextDate)}` : `last ${day(lastDate)}`;
}

/** A price that rose, or a smaller pay, should not go unnoticed. */
function LastTime({ stream }: { readonly stream: RecurringStream }): ReactElement | null {
  const change = lastChange(stream);
  if (change === null || stream.lastAmount === null) return null;
  return (
    <span className={css['quiet']}>
      last <Money minorUnits={stream.lastAmount} currency={stream.currency} />
      {change > 0 ? ' ↑' : ' ↓'}
    </span>
  );
}
