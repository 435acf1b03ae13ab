import { useState, type ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { countOf } from '../../format/money.ts';
import { Money } from '../../ui/money.tsx';
import { Card } from '../../ui/view.tsx';
import css from './recurring.module.css';
import { StreamRow } from './stream-row.tsx';
import { monthlyTotals } from './streams.ts';

interface StreamListProps {
  readonly title: 'Going out' | 'Coming in' | 'Ended';
  readonly streams: readonly RecurringStream[];
  readonly accounts: readonly Account[];
  readonly today: string;
}

/** A group of streams; one at a time shows what it is made of. */
export function StreamList({ title, streams, accounts, today }: StreamListProps): ReactElement | null {
  const [open, setOpen] = useState<string | null>(null);
  if (streams.length === 0) return null;
  const accountOf = new Map(accounts.map((account) => [account.accountId, account]));
  return (
    <Card title={title} aside={title === 'Ended' ? undefined : <PerMonth streams={streams} />}>
      <ul className={css['streams']} aria-label={title}>
        {streams.map((stream) => (
          <StreamRow
            key={stream.streamId}
            stream={stream}
            accountName={accountOf.get(stream.accountId)?.name ?? 'Unknown account'}
            today={today}
            isOpen={open === stream.streamId}
            onToggle={() => setOpen(open === stream.streamId ? null : stream.streamId)}
          />
        ))}
      </ul>
    </Card>
  );
}

function PerMonth({ streams }: { readonly streams: readonly RecurringStream[] }): ReactElement {
  const { totals, leftOut } = monthlyTotals(streams);
  return (
    <span className={css['totals']}>
      {totals.length > 0 && <span>about</span>}
      {totals.map(({ currency, perMonth }) => (
        <Money key={currency} minorUnits={perMonth} currency={currency} className={css['strong']} />
      ))}
      {totals.length > 0 && <span>a month</span>}
      {leftOut > 0 && <span>without {countOf(leftOut, 'irregular one')}</span>}
    </span>
  );
}
