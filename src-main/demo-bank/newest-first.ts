import { changeLogOf, dateOf, put, shownAtEnd, type ChangeLog, type ShownTransaction } from './log-entry.ts';

/** What the log leaves on show, the newest first; those of a series are made as they are taken. */
export function* newestFirst(log: ChangeLog): Generator<ShownTransaction> {
  const held = changeLogOf(log.parts.filter(({ kind }) => kind === 'held'));
  const heldShown = [...shownAtEnd(held)].sort((one, other) => dateOf(other).localeCompare(dateOf(one)));
  const touched = new Set(held.parts.flatMap((part) => (part.kind === 'held' ? part.entries.map(({ stage }) => stage) : [])));
  const queues = [
    heldShown.values(),
    ...log.parts.flatMap((part) => (part.kind === 'series' ? [backwards(part.series.at, part.from, part.to, part.at)] : [])),
  ].map((rows) => ({ rows, next: rows.next() }));

  for (;;) {
    let newest: (typeof queues)[number] | null = null;
    for (const queue of queues) {
      if (queue.next.done !== true && (newest?.next.done !== false || dateOf(queue.next.value) > dateOf(newest.next.value)))
        newest = queue;
    }
    if (newest === null || newest.next.done === true) return;
    yield newest.next.value;
    newest.next = newest.rows.next();
  }

  function* backwards(rowAt: (index: number) => ShownTransaction['row'], from: number, to: number, at: number) {
    for (let index = to - 1; index >= from; index -= 1) {
      const { stage, shown } = put(rowAt(index), false, at);
      if (!touched.has(stage)) yield shown;
    }
  }
}
