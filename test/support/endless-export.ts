/**
 * A process that exports to the path in its first argument, as many chunks of 1,000 rows as its
 * second says, and prints the rows written so far, or what failed.
 */
import { CofferError } from '#contract/failures.ts';
import { exportTransactionsCsv } from '../../src-main/exchange/export-transactions-csv.ts';
import { anExportRow } from './export-rows.ts';

const [path = '', chunkCount = ''] = process.argv.slice(2);
const chunk = Array.from({ length: 1000 }, (_, index) => anExportRow({ amount: -index }));

try {
  const { rows } = await exportTransactionsCsv({
    chunks: Array.from({ length: Number(chunkCount) }, () => chunk),
    totalRows: Number(chunkCount) * chunk.length,
    options: { byteOrderMark: true, formulaGuard: true },
    output: { kind: 'file', path },
    onProgress: (progress) => process.stdout.write(`${JSON.stringify(progress)}\n`),
  });
  process.stdout.write(`${JSON.stringify({ done: rows })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify(error instanceof CofferError ? error.failure : String(error))}\n`);
}
