import { MoreHorizontal } from 'lucide-react';
import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';

import type { Connection } from '#contract/shapes/connections.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import type { SyncProgress } from '../../bridge/progress.ts';
import { formatAgo, formatMomentDay, formatShortMonth } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { announceFailure } from '../../ui/toast.tsx';
import { useNow } from '../../ui/use-now.ts';
import { AlsoRead } from './also-read.tsx';
import css from './connections.module.css';
import { HealthWords } from './health-words.tsx';

interface ConnectionCardProps {
  readonly connection: Connection;
  readonly progress: SyncProgress | undefined;
  /** The Link window is open. */
  readonly isConnecting: boolean;
  readonly onConnect: () => void;
  readonly onRepair: () => void;
  readonly onRemove: () => void;
}

/** One bank: how it is, in words, and the one thing to do about it. */
export function ConnectionCard(props: ConnectionCardProps): ReactElement {
  const { connection, progress, onRemove } = props;
  const { itemId, institutionName, logo, consentExpiresAt } = connection;
  const sync = useMutationOf('connections.sync');
  const now = useNow();
  const isSyncing = sync.isPending || progress !== undefined;
  const syncNow = (): void => sync.mutate({ itemId }, { onError: ({ failure }) => announceFailure(failure.message) });

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
        <p className={css['facts']}>
          {connection.lastSyncedAt === null ? 'Not synced yet' : `Synced ${formatAgo(connection.lastSyncedAt, now)}`}
          {connection.bankUpdatedAt !== null && ` · bank’s own update ${formatAgo(connection.bankUpdatedAt, now)}`}
          {consentExpiresAt !== null && ` · consent ends ${formatMomentDay(consentExpiresAt)}`}
        </p>
        <AlsoRead itemId={itemId} />
      </div>
      <div className={css['actions']}>
        <MainAction {...props} isSyncing={isSyncing} onSync={syncNow} />
        <Menu
          label={`More about ${institutionName}`}
          placement="bottom end"
          items={[{ id: 'remove', label: 'Remove…', isHarmful: true, onAction: onRemove }]}
        >
          <IconButton icon={MoreHorizontal} label={`More about ${institutionName}`} />
        </Menu>
      </div>
    </li>
  );
}

interface MainActionProps extends Omit<ConnectionCardProps, 'progress' | 'onRemove'> {
  readonly isSyncing: boolean;
  readonly onSync: () => void;
}

function MainAction(props: MainActionProps): ReactElement {
  const { connection, isSyncing, isConnecting, onSync, onConnect, onRepair } = props;
  const navigate = useNavigate();
  switch (connection.health) {
    case 'reconnect':
      return (
        <Button variant="primary" onPress={onRepair} isDisabled={isConnecting}>
          Sign in again
        </Button>
      );
    case 'gone':
      return (
        <Button variant="primary" onPress={onConnect} isDisabled={isConnecting}>
          Link again
        </Button>
      );
    case 'keys':
      return (
        <Button variant="primary" onPress={() => void navigate({ to: '/settings' })}>
          Check your keys
        </Button>
      );
    case 'healthy':
    case 'preparing':
    case 'syncing':
    case 'waiting':
    case 'offline':
    case 'failed':
      return (
        <Button onPress={onSync} isDisabled={isSyncing}>
          {isSyncing ? 'Syncing…' : connection.health === 'failed' || connection.health === 'offline' ? 'Try again' : 'Sync now'}
        </Button>
      );
  }
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
