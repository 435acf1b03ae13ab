/** What goes over the wire between the app and a ledger thread. Plain data only. */
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import type { CsvOptions } from '#contract/shapes/exports.ts';
import type { ExportProgress, LedgerLocation } from '#ports/ledger.ts';
import type { OpeningStep } from '../bring-up-to-date.ts';
import { errorData, type ErrorData } from '../../threads/error-data.ts';
import { asLedgerFailure } from '../sqlite-failures.ts';

/** What a thread is started for: all writing, all reading, counting, one export, one look at everything, or replacing the file. */
export type ThreadRole = 'writer' | 'reader' | 'counter' | 'exporter' | 'examiner' | 'replacer';
export interface ThreadStart {
  readonly role: ThreadRole;
  readonly location: LedgerLocation;
  /** Not to be opened before it is told to: it gets ready meanwhile. */
  readonly waits?: boolean;
  /** For a counter: the number of the newest question. What is asked under another is not wanted any more. */
  readonly newest?: Int32Array<SharedArrayBuffer>;
}

export type ToThread =
  /** To one that waits. */
  | { readonly kind: 'open' }
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  /** The last piece of text has been taken: the next may come. */
  | { readonly kind: 'text-taken' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'close' };

export type FromThread =
  /** What the writer does before it is ready, where that may take long. */
  | { readonly kind: 'opening'; readonly step: OpeningStep }
  | { readonly kind: 'ready'; readonly methods: readonly string[] }
  | { readonly kind: 'not-opened'; readonly error: ErrorData }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'rejection'; readonly id: number; readonly error: ErrorData }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'progress'; readonly progress: ExportProgress };

/** What an export thread is asked for. */
export interface CsvRequest {
  readonly filter: TransactionFilter;
  readonly options: CsvOptions;
  /** Null streams the text back. */
  readonly target: string | null;
}

/** An error with the failure that SQLite's error means, where it is one of SQLite's. `file`: the ledger's. */
export function ledgerErrorData(error: unknown, file: string): ErrorData {
  return errorData(asLedgerFailure(error, file));
}
