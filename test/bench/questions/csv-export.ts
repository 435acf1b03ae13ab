import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FilledLedger } from '../filled-ledger.ts';
import { timesOf, type Figure } from '../measure.ts';

/** How long does it take to write everything as CSV? */
export async function csvExport({ rows, ledger, folder, bare }: FilledLedger): Promise<readonly Figure[]> {
  const target = join(folder, 'all.csv');
  const runs = rows > 20_000 ? 3 : 5;
  const took = await timesOf(runs, () =>
    ledger.exportTransactionsCsv({ filter: {}, options: { byteOrderMark: true, formulaGuard: true }, target }),
  );
  const bytes = readFileSync(target);
  const write = await timesOf(runs, () => writeFileSync(join(folder, 'raw.csv'), bytes, { flush: true }));
  const joined = await timesOf(runs, () => {
    const lines = bare.read(rows).map((row) => Object.values(row as object).join(','));
    writeFileSync(join(folder, 'joined.csv'), lines.join('\r\n'), { flush: true });
  });
  const what = `${(statSync(target).size / 1e6).toFixed(1)} MB, 24 columns`;
  return [
    { question: 'csv export', rows, what, took, limit: 'bare rows, joined and written', limitTook: joined },
    { question: 'csv export', rows, what, took, limit: 'the same bytes, written', limitTook: write },
  ];
}
