import type { EventPayload } from '#contract/events.ts';
import type { ItemId } from '#contract/ids.ts';
import { eventStore } from './event-store.ts';

export type SyncProgress = EventPayload<'sync.progressed'>;

const isRunning = (progress: SyncProgress): boolean => progress.phase === 'fetching' || progress.phase === 'saving';

/** The banks that are being synced now, by Item. */
export const useSyncProgress = eventStore(
  'sync.progressed',
  new Map<ItemId, SyncProgress>() as ReadonlyMap<ItemId, SyncProgress>,
  (running, progress) => {
    const next = new Map(running);
    if (isRunning(progress)) next.set(progress.itemId, progress);
    else next.delete(progress.itemId);
    return next;
  },
);

export const useExportProgress = eventStore(
  'export.progressed',
  null as EventPayload<'export.progressed'> | null,
  (_before, progress) => progress,
);
