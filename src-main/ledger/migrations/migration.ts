import type { WritableDatabase } from '../database.ts';

/** One step of the schema. Once released it never changes: what comes later is a step of its own. */
export interface Migration {
  /** The `user_version` that a ledger has after this step: one more than the step before. */
  readonly version: number;
  readonly name: string;
  readonly migrate: (database: WritableDatabase) => void;
}
