/**
 * What changed between two points of a change log, as /transactions/sync tells it: only the net
 * effect, in the order of each transaction's last change. A row that came and went in between is
 * never mentioned, which is why a client must not keep the pages of an abandoned pagination.
 */
import {
  heldEntries,
  lengthOf,
  put,
  seriesPosition,
  type ChangeLog,
  type LogEntry,
  type LogPart,
  type ShownTransaction,
} from './log-entry.ts';

export type TransactionUpdate =
  | { readonly kind: 'added' | 'modified'; readonly shown: ShownTransaction }
  | { readonly kind: 'removed'; readonly shown: ShownTransaction };

export interface TransactionUpdates {
  readonly length: number;
  readonly slice: (from: number, to: number) => readonly TransactionUpdate[];
}

/** The updates of `log` after its first `known` entries, of one account or of all. */
export function updatesSince(log: ChangeLog, known: number, accountKey: string | null): TransactionUpdates {
  const { before, after } = heldAround(log, known);
  const shownAtStart = new Map(before.map(({ stage, kind }) => [stage, kind === 'put']));
  const wasShown = ({ stage, shown }: LogEntry): boolean =>
    shownAtStart.get(stage) ?? (seriesPosition(log, shown) ?? known) < known;
  const last = new Map(after.map((entry) => [entry.stage, entry]));
  const touched = [...last.values()].flatMap(({ shown }) => seriesPosition(log, shown) ?? []).sort((one, other) => one - other);

  let start = 0;
  const runs = log.parts.map((part): TransactionUpdates => {
    const from = Math.max(0, known - start);
    const partStart = start;
    start += lengthOf(part);
    if (part.kind === 'series') {
      if (accountKey !== null && part.series.accountKey !== accountKey) return [];
      return seriesUpdates(
        part,
        from,
        touched.map((position) => position - partStart),
      );
    }
    return part.entries.slice(from).flatMap((entry) => {
      const isOwn = accountKey === null || entry.shown.row.accountKey === accountKey;
      return isOwn && last.get(entry.stage) === entry ? updateOf(entry, wasShown(entry)) : [];
    });
  });
  return joined(runs);
}

function heldAround(
  log: ChangeLog,
  known: number,
): { readonly before: readonly LogEntry[]; readonly after: readonly LogEntry[] } {
  let start = 0;
  let count = 0;
  for (const part of log.parts) {
    if (part.kind === 'held') count += Math.min(lengthOf(part), Math.max(0, known - start));
    start += lengthOf(part);
  }
  const held = heldEntries(log);
  return { before: held.slice(0, count), after: held.slice(count) };
}

function updateOf({ kind, shown }: LogEntry, wasShown: boolean): readonly TransactionUpdate[] {
  // What is forgotten is not told.
  if (kind === 'put') return [{ kind: wasShown ? 'modified' : 'added', shown }];
  return kind === 'drop' && wasShown ? [{ kind: 'removed', shown }] : [];
}

/** @param touched where in the part rows stand that later entries tell of */
function seriesUpdates(
  part: LogPart & { readonly kind: 'series' },
  from: number,
  touched: readonly number[],
): TransactionUpdates {
  const length = lengthOf(part);
  const skipped = touched.filter((position) => position >= from && position < length);
  const skips = new Set(skipped);
  return {
    length: Math.max(0, length - from - skipped.length),
    slice: (first, end) => {
      let position = from + first;
      for (const skip of skipped) if (skip <= position) position += 1;
      const updates: TransactionUpdate[] = [];
      for (; position < length && updates.length < end - first; position += 1) {
        if (skips.has(position)) continue;
        updates.push({ kind: 'added', shown: put(part.series.at(part.from + position), false, part.at).shown });
      }
      return updates;
    },
  };
}

function joined(runs: readonly TransactionUpdates[]): TransactionUpdates {
  return {
    length: runs.reduce((length, run) => length + run.length, 0),
    slice: (from, to) => {
      let start = 0;
      return runs.flatMap((run) => {
        const [first, end] = [Math.max(0, from - start), Math.min(run.length, to - start)];
        start += run.length;
        return first < end ? run.slice(first, end) : [];
      });
    },
  };
}
