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

/** What takes long before the profile's data can be read; null while nothing does. */
export const useOpeningStep = eventStore('ledger.opening', null as 'backing-up' | 'migrating' | null, (_before, { step }) =>
  step === 'open' ? null : step,
);

export const useExportProgress = eventStore(
  'export.progressed',
  null as EventPayload<'export.progressed'> | null,
  (_before, progress) => progress,
);
