/**
 * What the rest of this room means by a database. A query takes a `ReadableDatabase`, so the
 * compiler keeps it from being handed to something that writes; only the writer thread has a
 * `WritableDatabase`.
 */
import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

export type ReadableDatabase = Database.Database & { readonly [readable]: true };
export type WritableDatabase = ReadableDatabase & { readonly [writable]: true };

/** What can be bound to a parameter. */
export type Bound = string | number | null | Uint8Array;

const statements = new WeakMap<Database.Database, Map<string, Database.Statement<Bound[]>>>();

/** The statement for `sql`, prepared once for each connection. */
export function prepared<Row>(database: ReadableDatabase, sql: string): Database.Statement<Bound[], Row> {
  let ofThis = statements.get(database);
  if (ofThis === undefined) {
    ofThis = new Map();
    statements.set(database, ofThis);
  }
  let statement = ofThis.get(sql);
  if (statement === undefined) {
    statement = database.prepare(sql);
    ofThis.set(sql, statement);
  }
  return statement as Database.Statement<Bound[], Row>;
}

/** Prepared once and answering the bare first column. Its own text in the cache, as the mode belongs to the statement. */
export function preparedColumn<Value>(database: ReadableDatabase, sql: string): Database.Statement<Bound[], Value> {
  return prepared<Value>(database, `/* column */ ${sql}`).pluck();
}

/** Prepared once and answering rows as arrays, which costs half of what objects cost. */
export function preparedTuples<Tuple>(database: ReadableDatabase, sql: string): Database.Statement<Bound[], Tuple> {
  return prepared<Tuple>(database, `/* tuples */ ${sql}`).raw();
}

/** Runs `work` in one write transaction: all of it is there afterwards, or none. */
export function inTransaction<Result>(database: WritableDatabase, work: () => Result): Result {
  return database.transaction(work).immediate();
}

/** Runs `work` on one state of the data, whatever is written meanwhile. */
export function onOneState<Result>(database: ReadableDatabase, work: () => Result): Result {
  if (database.inTransaction) return work();
  prepared(database, 'BEGIN').run();
  try {
    return work();
  } finally {
    endTransaction(database);
  }
}

/** After some errors SQLite has ended it already. */
function endTransaction(database: ReadableDatabase): void {
  if (database.inTransaction) prepared(database, 'COMMIT').run();
}
