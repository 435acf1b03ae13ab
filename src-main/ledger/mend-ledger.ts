import { prepared, preparedColumn, preparedTuples, type WritableDatabase } from './database.ts';
import { hashOfId } from './id-hash.ts';
import { rebuildDerived, type DerivedParts } from './rebuild-derived.ts';

/** The tables whose rows are found by a hash of the bank's id, and what tells their rows apart. */
const hashedTables = [
  ['bank_transactions', 'row'],
  ['bank_departed', 'entry'],
  ['bank_pending_forms', 'entry'],
] as const;

/**
 * Mends what follows from what is there, all of it or nothing: lists, sums, the search index, the hashes of ids, the
 * number that is given out next. Facts and edits stay as they are. Answers what it did, a sentence each.
 */
export function mendLedger(parts: DerivedParts): readonly string[] {
  const { database, whole } = parts;
  return whole(() => {
    const found = hashedTables.reduce((sum, [table, key]) => sum + hashAnew(database, table, key), 0);
    const next = numberOnwards(database);
    rebuildDerived({ ...parts, whole: (work) => work() });
    const count = preparedColumn<number>(database, 'SELECT count(*) FROM bank_transactions').get() ?? 0;
    return [
      `Sums, lists and the search index are made anew from ${count.toLocaleString('en')} transactions.`,
      ...(found === 0 ? [] : [`Transactions found again by the id that the bank gave them: ${found}.`]),
      ...(next === null ? [] : [`New transactions are numbered from ${next} on.`]),
    ];
  });
}

function hashAnew(database: WritableDatabase, table: string, key: string): number {
  const ids = preparedTuples<[key: number, idHash: number, id: string]>(
    database,
    `SELECT ${key}, id_hash, transaction_id FROM ${table}`,
  );
  // Written after they were read: what is being read must stand still.
  const wrong: [hash: number, key: number][] = [];
  for (const [number, idHash, id] of ids.iterate()) if (idHash !== hashOfId(id)) wrong.push([hashOfId(id), number]);
  const correct = prepared(database, `UPDATE ${table} SET id_hash = ? WHERE ${key} = ?`);
  for (const values of wrong) correct.run(...values);
  return wrong.length;
}

/** The number that is given out next, where it had to be raised. */
function numberOnwards(database: WritableDatabase): number | null {
  const raised = prepared<{ readonly next: number }>(
    database,
    `UPDATE ledger SET next_entry = 1 + (SELECT max(entry) FROM (
       SELECT max(entry) AS entry FROM bank_transactions UNION ALL SELECT max(entry) FROM bank_departed))
     WHERE next_entry <= (SELECT max(entry) FROM (
       SELECT max(entry) AS entry FROM bank_transactions UNION ALL SELECT max(entry) FROM bank_departed))
     RETURNING next_entry AS next`,
  ).get();
  return raised?.next ?? null;
}
