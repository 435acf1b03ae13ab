import { Link } from '@tanstack/react-router';
import { ReceiptText } from 'lucide-react';
import type { ReactElement } from 'react';

import { useSyncProgress } from '../../bridge/progress.ts';
import { useOperation } from '../../bridge/queries.ts';
import { receiptWords } from '../../format/receipts.ts';
import { syncWords } from '../../format/sync-words.ts';
import { classNames } from '../../ui/class-names.ts';
import { useNow } from '../../ui/use-now.ts';
import css from './sidebar.module.css';

/** How long a sync's news are news. */
const freshMilliseconds = 3_600_000;

export function SyncState({ isCollapsed }: { readonly isCollapsed: boolean }): ReactElement {
  const { data: connections } = useOperation('connections.list', {});
  const running = useSyncProgress();
  const now = useNow();
  const [newest] = useOperation('receipts.list', { offset: 0, limit: 1 }).data?.receipts ?? [];
  if (connections === undefined) return <span className={css['sync']} />;

  const { tone, text } = syncWords(connections, [...running.values()], now);
  return (
    <div className={css['syncRow']}>
      <Link to="/connections" className={css['sync']} title={text} aria-label={text}>
        <span className={classNames(css['dot'], css[tone])} aria-hidden />
        {!isCollapsed && <span className={css['text']}>{text}</span>}
      </Link>
      {!isCollapsed && newest !== undefined && now - newest.at < freshMilliseconds && (
        <Link
          to="/receipts"
          search={{ receipt: newest.receiptId }}
          className={css['news']}
          title={`What changed: ${newest.institutionName}, ${receiptWords(newest)}`}
          aria-label="What changed"
        >
          <ReceiptText size={14} strokeWidth={1.8} aria-hidden />
        </Link>
      )}
    </div>
  );
}
