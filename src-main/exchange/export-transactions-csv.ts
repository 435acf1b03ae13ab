import { setImmediate as nextTurn } from 'node:timers/promises';

import { failed } from '#contract/failures.ts';
import type { CsvOptions } from '#contract/shapes/exports.ts';
import type { ExportRow } from '#domain/export-row.ts';
import type { ExportProgress } from '#ports/ledger.ts';
import { transactionsCsvHeader, transactionsCsvWriter } from './transactions-csv.ts';
import { beginWholeFile } from './whole-file.ts';

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
export async function exportTransactionsCsv(request: CsvExport): Promise<{ readonly rows: number }> {
  if (request.output.kind === 'text') return { rows: await writeRows(request, request.output.write) };

  const file = await beginWholeFile(request.output.path);
  try {
    const rows = await writeRows(request, file.append);
    await file.finish();
    return { rows };
  } finally {
    await file.discard();
  }
}

async function writeRows(request: CsvExport, write: (text: string) => void | Promise<void>): Promise<number> {
  const { totalRows, options, onProgress, isCancelled } = request;
  const linesOf = transactionsCsvWriter(options);
  const stopIfCancelled = async (): Promise<void> => {
    await nextTurn();
    if (isCancelled?.() === true) throw failed('cancelled', 'The export was stopped; nothing was saved.');
  };

  await write(transactionsCsvHeader(options));
  let rows = 0;
  for (const chunk of request.chunks) {
    await stopIfCancelled();
    await write(linesOf(chunk));
    rows += chunk.length;
    onProgress?.({ rows, totalRows });
  }
  await stopIfCancelled();
  return rows;
}
