import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import type { EntryId } from '#contract/ids.ts';
import type { Transaction, TransactionFilterInput } from '#contract/shapes/transactions.ts';
import { operationQuery } from '../../bridge/queries.ts';

export const blockRows = 100;
/** Blocks read ahead on each side: with none, fast scrolling shows empty rows; with three it was never seen to. */
const blocksAhead = 3;
/** The most that one edit may name. */
const rangeLimit = 10_000;

const pageOf = (filter: TransactionFilterInput, block: number) =>
  operationQuery('transactions.page', { filter, offset: block * blockRows, limit: blockRows });

export interface Rows {
  /** Undefined while it is not read. */
  readonly rowAt: (row: number) => Transaction | undefined;
  /** Where a transaction stands, among the rows that are read. */
  readonly rowOf: (entryId: EntryId) => number | undefined;
}

/** The rows around what is in sight. */
export function useRows(filter: TransactionFilterInput, rowCount: number, firstRow: number, lastRow: number): Rows {
  const lastBlock = Math.max(0, Math.ceil(rowCount / blockRows) - 1);
  const from = Math.max(0, Math.floor(firstRow / blockRows) - blocksAhead);
  const to = Math.min(lastBlock, Math.floor(lastRow / blockRows) + blocksAhead);
  const blocks = Array.from({ length: rowCount === 0 ? 0 : to - from + 1 }, (_, index) => from + index);

  const answers = useQueries({ queries: blocks.map((block) => pageOf(filter, block)) });
  return {
    rowAt: (row) => answers[Math.floor(row / blockRows) - from]?.data?.[row % blockRows],
    rowOf: (entryId) => {
      for (const [index, { data: rows = [] }] of answers.entries()) {
        const place = rows.findIndex((row) => row.entryId === entryId);
        if (place !== -1) return (from + index) * blockRows + place;
      }
      return undefined;
    },
  };
}

/** The ids of rows `from` to `to` inclusive, read where they were not yet. At most 10,000. */
export function useReadRange(filter: TransactionFilterInput): (from: number, to: number) => Promise<readonly EntryId[]> {
  const client = useQueryClient();
  return useCallback(
    async (from, to) => {
      const last = Math.min(to, from + rangeLimit - 1);
      const ids: EntryId[] = [];
      for (let block = Math.floor(from / blockRows); block <= Math.floor(last / blockRows); block++) {
        const rows = await client.query(pageOf(filter, block));
        rows.forEach((row, index) => {
          const position = block * blockRows + index;
          if (position >= from && position <= last) ids.push(row.entryId);
        });
      }
      return ids;
    },
    [client, filter],
  );
}
