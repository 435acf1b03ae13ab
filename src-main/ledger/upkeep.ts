/**
 * What a change leaves to be done once whoever asked for it has the answer: segments of the search index are merged, and
 * the log is folded back into the file and cut to nothing. A kill at any moment costs nothing: either is only done later.
 */
import { statSync } from 'node:fs';

import { prepared, preparedColumn, type WritableDatabase } from './database.ts';

export interface Upkeep {
  /** Folds the log back if it is so long that it must not wait until nobody asks for anything. Throws what SQLite does. */
  readonly doOverdue: () => void;
  /**
   * Does one piece of what is to be done. Answers in how many milliseconds the next one may come, or null when nothing
   * is left. Throws what SQLite does.
   */
  readonly doSome: () => number | null;
  /**
   * Does what can wait no longer since the file is about to be closed: a bounded number of pieces, and none unless
   * something was changed here. A command closes the file as soon as it has its answer, and would leave all of it for ever.
   */
  readonly doLast: () => void;
}

/** A megabyte of index: some 20 ms, so that whoever asks for something meanwhile hardly waits. */
const pagesMergedAtOnce = 256;
/** Half a second at most, for somebody who has an answer and waits for the end; the rest is for whoever changes something next. */
const mostPiecesAtEnd = 25;
const longestLogBytes = 64 * 2 ** 20;
/** Somebody reads on from the log: an export may take its time. */
const retryMilliseconds = 5_000;

export function openUpkeep(database: WritableDatabase, longestLog = longestLogBytes): Upkeep {
  const merge = prepared(database, "INSERT INTO derived_search (derived_search, rank) VALUES ('merge', ?)");
  const changesSoFar = preparedColumn<number>(database, 'SELECT total_changes()');
  const logBytes = (): number => statSync(`${database.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  /** Until then nothing is left to merge. */
  let mergedUntil = -1;

  /** Fewer than two changes are none: https://www.sqlite.org/fts5.html#the_merge_command */
  const mergeSome = (): boolean => {
    const before = changesSoFar.get() ?? 0;
    if (before === mergedUntil) return false;
    merge.run(pagesMergedAtOnce);
    const after = changesSoFar.get() ?? 0;
    if (after - before >= 2) return true;
    mergedUntil = after;
    return false;
  };
  /** Answers whether the log is empty now. Waits for no reader: it would keep others waiting. */
  const foldBack = (): boolean => {
    const patience = Number(database.pragma('busy_timeout', { simple: true }));
    database.pragma('busy_timeout = 0');
    try {
      database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      database.pragma(`busy_timeout = ${patience}`);
    }
    return logBytes() === 0;
  };

  return {
    doOverdue: () => {
      if (logBytes() > longestLog) foldBack();
    },
    doSome: () => {
      if (mergeSome()) return 0;
      return logBytes() === 0 || foldBack() ? null : retryMilliseconds;
    },
    doLast: () => {
      if (changesSoFar.get() === 0) return;
      for (let piece = 0; piece < mostPiecesAtEnd && mergeSome(); piece += 1);
    },
  };
}
