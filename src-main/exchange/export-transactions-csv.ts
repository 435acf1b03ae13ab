import type { CsvOptions } from '#contract/shapes/exports.ts';
import type { ExportRow } from '#domain/export-row.ts';
import type { ExportProgress } from '#ports/ledger.ts';

/** Where the text goes. A file appears whole or not at all; `write` gets it piece by piece. */
export type ExportOutput =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly write: (text: string) => void | Promise<void> };

export interface CsvExport {
  /** Pulled one chunk at a time; a few hundred to a few thousand rows each. */
  readonly chunks: Iterable<readonly ExportRow[]>;
  /** For progress only. */
  readonly totalRows: number;
  readonly options: CsvOptions;
  readonly output: ExportOutput;
  readonly onProgress?: (progress: ExportProgress) => void;
  /** Asked between chunks, after the thread has had a turn to receive messages. */
  readonly isCancelled?: () => boolean;
}

/**
 * Writes `chunks` as CSV and answers how many rows there were. Rejects with `cancelled`,
 * `disk-full`, `read-only` or `file-error`; then no temporary file is left and what was at the
 * path before is as it was.
 */
export declare function exportTransactionsCsv(request: CsvExport): Promise<{ readonly rows: number }>;
