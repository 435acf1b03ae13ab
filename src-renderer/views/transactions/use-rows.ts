import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import type { EntryId } from '#contract/ids.ts';
import type { Transaction, TransactionFilterInput } from '#contract/shapes/transactions.ts';
import { operationQuery } from '../../bridge/queries.ts';

export const blockRows = 100;
/** Blocks read ahead on each side: with none, fast scrolling shows empty rows; with three it was never seen to. */
const blocksAhead = 3;
/** At most so many the way the list moves. */
const mostBlocksAhead = 8;
/** How many frames' worth of rows may be asked for before they are in sight. */
const framesAhead = 8;
/** Blocks passed by are let go soon: a minute of scrolling is a gigabyte of them. */
const keptMilliseconds = 3_000;
/** The most that one edit may name. */
const rangeLimit = 10_000;

const pageOf = (filter: TransactionFilterInput, block: number) => ({
  ...operationQuery('transactions.page', { filter, offset: block * blockRows, limit: blockRows }),
  gcTime: keptMilliseconds,
});

export interface Rows {
  /** Undefined while it is not read. */
  readonly rowAt: (row: number) => Transaction | undefined;
  /** Where a transaction stands, among the rows that are read. */
  readonly rowOf: (entryId: EntryId) => number | undefined;
}

/** Which rows are in sight, and by how many they moved since the last frame: down when positive. */
export interface RowsInSight {
  readonly first: number;
  readonly last: number;
  readonly moved: number;
}

/** The rows around what is in sight. */
export function useRows(filter: TransactionFilterInput, rowCount: number, inSight: RowsInSight): Rows {
  const blocks = blocksToRead(rowCount, inSight);
  const answers = useQueries({ queries: blocks.map((block) => pageOf(filter, block)) });
  const rowsOf = new Map(blocks.map((block, index) => [block, answers[index]?.data]));
  return {
    rowAt: (row) => rowsOf.get(Math.floor(row / blockRows))?.[row % blockRows],
    rowOf: (entryId) => {
      for (const [block, rows = []] of rowsOf) {
        const place = rows.findIndex((row) => row.entryId === entryId);
        if (place !== -1) return block * blockRows + place;
      }
      return undefined;
    },
  };
}

/** Blocks in the order in which they are wanted: first what is in sight, then what will be soon. */
export function blocksToRead(rowCount: number, { first, last, moved }: RowsInSight): readonly number[] {
  if (rowCount === 0) return [];
  const lastBlock = Math.ceil(rowCount / blockRows) - 1;
  const [from, to] = [first, last].map((row) => Math.min(lastBlock, Math.max(0, Math.floor(row / blockRows)))) as [
    number,
    number,
  ];
  const speed = Math.ceil((Math.abs(moved) * framesAhead) / blockRows);
  // A leap says nothing of where the next one goes: what is in sight should not wait for its neighbours.
  const isLeap = Math.abs(moved) > mostBlocksAhead * blockRows;
  const ahead = isLeap ? 0 : Math.min(mostBlocksAhead, Math.max(blocksAhead, speed));
  const behind = isLeap ? 0 : moved === 0 ? blocksAhead : 1;
  const [below, above] = moved < 0 ? [behind, ahead] : [ahead, behind];

  const blocks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  for (let step = 1; step <= Math.max(below, above); step += 1) {
    if (step <= below && to + step <= lastBlock) blocks.push(to + step);
    if (step <= above && from - step >= 0) blocks.push(from - step);
  }
  return blocks;
}

/** The ids of rows `from` to `to` inclusive, read where they were not yet. At most 10,000. */
export function useReadRange(filter: TransactionFilterInput): (from: number, to: number) => Promise<readonly EntryId[]> {
  const client = useQueryClient();
  return useCallback(
    async (from, to) => {
      const last = Math.min(to, from + rangeLimit - 1);
      const firstBlock = Math.floor(from / blockRows);
      const blocks = Array.from({ length: Math.floor(last / blockRows) - firstBlock + 1 }, (_, index) => firstBlock + index);
      const pages = await Promise.all(blocks.map((block) => client.query(pageOf(filter, block))));
      const ids = pages.flatMap((rows) => rows.map((row) => row.entryId));
      const before = from - firstBlock * blockRows;
      return ids.slice(before, before + last - from + 1);
    },
    [client, filter],
  );
}
