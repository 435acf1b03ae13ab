import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import { useSyncProgress } from '../../bridge/progress.ts';
import { useOperation } from '../../bridge/queries.ts';
import { syncWords } from '../../format/sync-words.ts';
import { classNames } from '../../ui/class-names.ts';
import { useNow } from '../../ui/use-now.ts';
import css from './sidebar.module.css';

export function SyncState({ isCollapsed }: { readonly isCollapsed: boolean }): ReactElement {
  const { data: connections } = useOperation('connections.list', {});
  const running = useSyncProgress();
  const now = useNow();
  if (connections === undefined) return <span className={css['sync']} />;

  const { tone, text } = syncWords(connections, [...running.values()], now);
  return (
    <Link to="/connections" className={css['sync']} title={text} aria-label={text}>
      <span className={classNames(css['dot'], css[tone])} aria-hidden />
      {!isCollapsed && <span className={css['text']}>{text}</span>}
    </Link>
  );
}
