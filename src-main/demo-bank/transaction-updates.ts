/**
 * What changed between two points of a change log, as /transactions/sync tells it: only the net
 * effect, in the order of each transaction's last change. A row that came and went in between is
 * never mentioned, which is why a client must not keep the pages of an abandoned pagination.
 */
import type { LogEntry, ShownTransaction } from './log-entry.ts';

export type TransactionUpdate =
  | { readonly kind: 'added' | 'modified'; readonly shown: ShownTransaction }
  | { readonly kind: 'removed'; readonly shown: ShownTransaction };

/** The updates of `log` after its first `known` entries. */
export function updatesSince(log: readonly LogEntry[], known: number): readonly TransactionUpdate[] {
  const shownAtStart = new Set<string>();
  for (const entry of log.slice(0, known)) {
    if (entry.kind === 'put') shownAtStart.add(entry.stage);
    else shownAtStart.delete(entry.stage);
  }
  // A Map keeps the place of a key's first insertion: delete first, so the last change decides the order.
  const last = new Map<string, LogEntry>();
  for (const entry of log.slice(known)) {
    last.delete(entry.stage);
    last.set(entry.stage, entry);
  }

  const updates: TransactionUpdate[] = [];
  for (const { stage, kind, shown } of last.values()) {
    const wasShown = shownAtStart.has(stage);
    // What is forgotten is not told.
    if (kind === 'put') updates.push({ kind: wasShown ? 'modified' : 'added', shown });
    else if (kind === 'drop' && wasShown) updates.push({ kind: 'removed', shown });
  }
  return updates;
}
