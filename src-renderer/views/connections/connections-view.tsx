import { useNavigate } from '@tanstack/react-router';
import { Link2, Plus, ReceiptText, RefreshCw } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useAppState } from '../../bridge/app-state.ts';
import type { LinkWish } from '../../bridge/hosted-links.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useSyncProgress } from '../../bridge/progress.ts';
import { useOperation } from '../../bridge/queries.ts';
import { useSyncNow } from '../../bridge/sync-now.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { announceFailure } from '../../ui/toast.tsx';
import { useSyncAnnouncer } from '../../ui/use-sync-announcer.ts';
import { View } from '../../ui/view.tsx';
import { BankFinder } from './bank-finder.tsx';
import { BrowserLinks } from './browser-links.tsx';
import { ConnectionCard } from './connection-card.tsx';
import css from './connections.module.css';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { ItemMeter } from './item-meter.tsx';
import { RefreshDialog } from './refresh-dialog.tsx';
import { Relinks } from './relinks.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RotateDialog } from './rotate-dialog.tsx';
import { useConnectBank } from './use-connect-bank.ts';

export function ConnectionsView(): ReactElement {
  const answer = useOperation('connections.list', {});
  const [refreshing, setRefreshing] = useState<Connection | null>(null);
  const [removing, setRemoving] = useState<Connection | null>(null);
  const [rotating, setRotating] = useState<Connection | null>(null);
  const linking = useConnectBank();
  const { connect, repair, isConnecting, duplicate, connectAnyway, repairInstead, keepWhatIs } = linking;
  const browser = useMutationOf('hostedLinks.start');
  const goToBrowser = (wish: LinkWish): void =>
    browser.mutate(wish, { onError: ({ failure }) => announceFailure(failure.message) });
  const sync = useSyncNow(useSyncAnnouncer());
  const { syncNow } = sync;
  const progress = useSyncProgress();
  const { keysReady } = useAppState();
  const navigate = useNavigate();
  const connections = answer.data ?? [];
  const start = (): void => (keysReady ? connect() : void navigate({ to: '/settings' }));
  const isSyncing = sync.isSyncing || progress.size > 0;

  return (
    <View
      title="Connections"
      subtitle={connections.length > 0 && countOf(connections.length, 'bank')}
      actions={
        connections.length > 0 && (
          <>
            <Button icon={ReceiptText} onPress={() => void navigate({ to: '/receipts', search: {} })}>
              What changed
            </Button>
            <Button icon={RefreshCw} isDisabled={isSyncing} onPress={() => syncNow()}>
              {isSyncing ? 'Syncing…' : 'Sync all'}
            </Button>
            <Button variant="primary" icon={Plus} onPress={start} isDisabled={isConnecting}>
              {isConnecting ? 'Link is open…' : 'Add a bank'}
            </Button>
          </>
        )
      }
    >
      {answer.isError ? (
        <FailurePanel failure={answer.error.failure} onRetry={() => void answer.refetch()} />
      ) : answer.data === undefined ? (
        <></>
      ) : (
        <div className={css['page']}>
          <BrowserLinks wish={linking.wish} isWindowOpen={isConnecting} advice={linking.advice} onOfferEnd={linking.endWish} />
          <Relinks />
          {connections.length === 0 ? (
            <EmptyState
              icon={Link2}
              action={
                <Button variant="primary" icon={Plus} onPress={start} isDisabled={isConnecting}>
                  {keysReady ? (isConnecting ? 'Link is open…' : 'Connect a bank') : 'Enter your Plaid keys'}
                </Button>
              }
            >
              {keysReady
                ? 'No bank is connected yet. You sign in with your bank in Plaid’s own window; Coffer never sees your password.'
                : 'Coffer reaches banks through your own Plaid keys.'}
            </EmptyState>
          ) : (
            <ul className={css['list']}>
              {connections.map((connection) => (
                <ConnectionCard
                  key={connection.itemId}
                  connection={connection}
                  progress={progress.get(connection.itemId)}
                  isConnecting={isConnecting}
                  onConnect={() => connect(connection.institutionId ?? undefined)}
                  onRepair={(options) => repair(connection.itemId, options)}
                  onBrowser={() => goToBrowser({ itemId: connection.itemId })}
                  onRotate={() => setRotating(connection)}
                  onRefresh={() => setRefreshing(connection)}
                  onRemove={() => setRemoving(connection)}
                />
              ))}
            </ul>
          )}
          <ItemMeter />
          {keysReady && (
            <BankFinder
              isConnecting={isConnecting || browser.isPending}
              onConnect={connect}
              onBrowser={(institutionId) => goToBrowser({ institutionId })}
            />
          )}
        </div>
      )}
      {duplicate !== null && (
        <DuplicateDialog duplicate={duplicate} onClose={keepWhatIs} onRepair={repairInstead} onConnectAnyway={connectAnyway} />
      )}
      {rotating !== null && <RotateDialog connection={rotating} onClose={() => setRotating(null)} />}
      {refreshing !== null && <RefreshDialog connection={refreshing} onClose={() => setRefreshing(null)} />}
      {removing !== null && <RemoveDialog connection={removing} onClose={() => setRemoving(null)} />}
    </View>
  );
}
