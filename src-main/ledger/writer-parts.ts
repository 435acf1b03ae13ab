import type { BankWriter } from './bank-writer.ts';
import type { WritableDatabase } from './database.ts';
import type { Names } from './names.ts';
import type { Rollups } from './rollups.ts';

/** What everything that writes shares: one connection, and what is kept in memory beside it. */
export interface WriterParts {
  readonly database: WritableDatabase;
  readonly names: Names;
  readonly writer: BankWriter;
  readonly rollups: Rollups;
  /** Runs the work whole or not at all, and forgets what was kept in memory when it fails. */
  readonly whole: <Result>(work: () => Result) => Result;
}
