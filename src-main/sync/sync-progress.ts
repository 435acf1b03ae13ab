import type { Announce, EventPayload } from '#contract/events.ts';
import type { Failure } from '#contract/failures.ts';
import type { StoredItem } from '#ports/ledger.ts';

type Phase = EventPayload<'sync.progressed'>['phase'];

export interface SyncProgress {
  readonly enter: (phase: Phase, failure?: Failure | null) => void;
  /** Adds updates received, and tells their sum so far. */
  readonly count: (updates: number) => void;
}

/** Announces how far one Item's sync has come: each phase once, and each page. */
export function createSyncProgress(announce: Announce, { itemId, institutionName }: StoredItem): SyncProgress {
  let received = 0;
  let phase: Phase | null = null;
  const tell = (failure: Failure | null): void => {
    if (phase !== null) announce('sync.progressed', { itemId, institutionName, phase, received, failure });
  };
  return {
    enter: (next, failure = null) => {
      if (phase === next) return;
      phase = next;
      tell(failure);
    },
    count: (updates) => {
      received += updates;
      tell(null);
    },
  };
}
