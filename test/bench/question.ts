import type { FilledLedger } from './filled-ledger.ts';
import type { Figure } from './measure.ts';

/** One question of `npm run bench`: one file in `questions/`. */
export interface Question {
  /** What it is asked by on the command line. */
  readonly name: string;
  readonly ask: (bench: Bench) => Promise<readonly Figure[]>;
}

export interface Bench {
  readonly rows: number;
  /** A ledger with `rows` transactions, filled once for all questions of this size. */
  readonly filled: () => Promise<FilledLedger>;
  /** The app's own data folder with as many, for a window to open; the same for all questions of this size. */
  readonly filledDataFolder: () => Promise<string>;
}
