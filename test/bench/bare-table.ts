import Database from 'better-sqlite3';

import type { BankTransaction } from '#domain/bank-facts.ts';

/** The least that SQLite can do with transactions: one plain table, no index, no encryption, the same durability. */
export interface BareTable {
  readonly insert: (transactions: readonly BankTransaction[]) => void;
  /** Everything inserted between the two is one transaction. */
  readonly begin: () => void;
  readonly commit: () => void;
  /** The newest `limit` rows from `offset` on. */
  readonly read: (limit: number, offset?: number) => readonly unknown[];
  /** Reads all, looking for a part of the description that is nowhere. */
  readonly scan: (part: string) => number;
  /** All rows of a question in SQL about the table `bare`, as arrays. */
  readonly ask: (sql: string, ...values: readonly unknown[]) => readonly (readonly unknown[])[];
  readonly close: () => void;
}

export function makeBareTable(file: string): BareTable {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    `CREATE TABLE bare (id INTEGER PRIMARY KEY, transaction_id TEXT, account TEXT, date TEXT, amount INTEGER,
       currency TEXT, description TEXT, merchant TEXT, category TEXT, pending INTEGER)`,
  );
  const insert = database.prepare('INSERT INTO bare VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const read = database.prepare('SELECT * FROM bare ORDER BY id DESC LIMIT ? OFFSET ?');
  const scan = database.prepare('SELECT count(*) FROM bare WHERE description LIKE ?').pluck();
  const insertAll = (transactions: readonly BankTransaction[]): void => {
    for (const { transactionId, accountId, date, amount, currency, description, merchant, category, pending } of transactions) {
      insert.run(
        transactionId,
        accountId,
        date,
        amount,
        currency,
        description,
        merchant,
        category?.detailed ?? null,
        pending ? 1 : 0,
      );
    }
  };
  const insertAlone = database.transaction(insertAll);
  return {
    insert: (transactions) => (database.inTransaction ? insertAll(transactions) : insertAlone(transactions)),
    begin: () => void database.exec('BEGIN'),
    commit: () => void database.exec('COMMIT'),
    read: (limit, offset = 0) => read.all(limit, offset),
    scan: (part) => Number(scan.get(`%${part}%`)),
    ask: (sql, ...values) =>
      database
        .prepare(sql)
        .raw()
        .all(...values) as unknown[][],
    close: () => void database.close(),
  };
}
