/** Syncing because the user asks for it: what it did is said when it ends. */
import type { ItemId } from '#contract/ids.ts';
import type { Receipt } from '#contract/shapes/receipts.ts';
import { callOperation } from './coffer.ts';
import { useMutationOf } from './mutations.ts';

interface SyncNow {
  /** All banks without an Item. */
  readonly syncNow: (itemId?: ItemId) => void;
  readonly isSyncing: boolean;
}

/** More receipts than one sync of all banks makes. */
const mostReceipts = 20;

/** @param announce told of the receipts that the sync made, if any, or why it could not begin */
export function useSyncNow(announce: {
  readonly changed: (receipts: readonly Receipt[]) => void;
  readonly failed: (message: string) => void;
}): SyncNow {
  const { mutate, isPending } = useMutationOf('connections.sync');
  const newest = (limit: number): Promise<readonly Receipt[]> =>
    callOperation('receipts.list', { offset: 0, limit }).then(
      ({ receipts }) => receipts,
      () => [],
    );
  return {
    isSyncing: isPending,
    syncNow: (itemId) => {
      const before = newest(1);
      mutate(itemId === undefined ? {} : { itemId }, {
        onSuccess: () =>
          void Promise.all([before, newest(mostReceipts)]).then(([[last], receipts]) => {
            const made = receipts.filter(({ receiptId }) => receiptId > (last?.receiptId ?? 0));
            if (made.length > 0) announce.changed(made);
          }),
        onError: ({ failure }) => announce.failed(failure.message),
      });
    },
  };
}
