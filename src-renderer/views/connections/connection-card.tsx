import { MoreHorizontal } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import type { SyncProgress } from '../../bridge/progress.ts';
import { useSyncNow } from '../../bridge/sync-now.ts';
import { formatAgo, formatMomentDay, formatShortMonth } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useSyncAnnouncer } from '../../ui/use-sync-announcer.ts';
import { AlsoRead } from './also-read.tsx';
import css from './connections.module.css';
import { HealthWords } from './health-words.tsx';
import { MainAction, type MainActionProps } from './main-action.tsx';

interface ConnectionCardProps extends Omit<MainActionProps, 'isSyncing' | 'onSync'> {
  readonly progress: SyncProgress | undefined;
}

/** One bank: how it is, in words, and the one thing to do about it. */
export function ConnectionCard({ progress, ...actions }: ConnectionCardProps): ReactElement {
  const { connection } = actions;
  const { itemId, institutionName, logo } = connection;
  const sync = useSyncNow(useSyncAnnouncer());
  const isSyncing = sync.isSyncing || progress !== undefined;

  return (
    <li className={css['card']}>
      <Monogram name={institutionName} size="large" logo={logo} />
      <div className={css['body']}>
        <h2 className={css['name']}>{institutionName}</h2>
        <HealthWords health={progress === undefined ? connection.health : 'syncing'}>
          {progress === undefined ? connection.healthMessage : progressWords(progress)}
        </HealthWords>
        {isSyncing && <ProgressLine label={`Syncing ${institutionName}`} />}
        <p className={css['facts']}>{factsOf(connection).join(' · ')}</p>
        <Times connection={connection} />
        {connection.disconnectedAt === null && <AlsoRead connection={connection} />}
      </div>
      <div className={css['actions']}>
        <MainAction {...actions} isSyncing={isSyncing} onSync={() => sync.syncNow(itemId)} />
        <Menu label={`More about ${institutionName}`} placement="bottom end" items={moreOf(actions)}>
          <IconButton icon={MoreHorizontal} label={`More about ${institutionName}`} />
        </Menu>
      </div>
    </li>
  );
}

function moreOf({
  connection,
  onRepair,
  onBrowser,
  onRotate,
  onRefresh,
  onRemove,
}: Omit<MainActionProps, 'isSyncing' | 'onSync'>): readonly MenuItem[] {
  if (connection.disconnectedAt !== null) {
    return [{ id: 'erase', label: 'Erase its history…', isHarmful: true, onAction: onRemove }];
  }
  return [
    { id: 'refresh', label: 'Ask the bank now…', onAction: onRefresh },
    { id: 'accounts', label: 'Choose accounts…', onAction: () => onRepair({ chooseAccounts: true }) },
    { id: 'browser', label: 'Sign in again in my browser', onAction: onBrowser },
    { id: 'rotate', label: 'Renew its key…', onAction: onRotate },
    { id: 'remove', label: 'Remove…', isHarmful: true, onAction: onRemove },
  ];
}

function Times({ connection }: { readonly connection: Connection }): ReactElement {
  const { lastSyncedAt, bankUpdatedAt, consentExpiresAt, disconnectedAt } = connection;
  const now = useNow();
  const times = [
    disconnectedAt !== null && `disconnected on ${formatMomentDay(disconnectedAt)}`,
    lastSyncedAt === null ? 'never synced' : `synced ${formatAgo(lastSyncedAt, now)}`,
    bankUpdatedAt !== null && `bank’s own update ${formatAgo(bankUpdatedAt, now)}`,
    consentExpiresAt !== null && `consent ends ${formatMomentDay(consentExpiresAt)}`,
  ].filter((text) => text !== false);
  const text = times.join(' · ');
  return <p className={css['facts']}>{text.slice(0, 1).toLocaleUpperCase() + text.slice(1)}</p>;
}

function progressWords({ phase, received }: SyncProgress): string {
  if (phase === 'saving') return `Saving ${countOf(received, 'transaction')}`;
  return received === 0 ? 'Asking for what is new' : `${countOf(received, 'transaction')} so far`;
}

const historyWords: Readonly<Record<Connection['history'], string | null>> = {
  waiting: 'history on its way',
  recent: 'older history still arriving',
  complete: null,
  unknown: null,
};

function factsOf({ accountCount, transactionCount, earliestDate, history }: Connection): readonly string[] {
  const since = earliestDate === null ? null : `history since ${formatShortMonth(earliestDate)}`;
  return [countOf(accountCount, 'account'), countOf(transactionCount, 'transaction'), since, historyWords[history]].filter(
    (text) => text !== null,
  );
}
