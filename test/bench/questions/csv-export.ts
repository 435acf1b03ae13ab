import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

/** How long does it take to write everything as CSV? */
export const csvExport: Question = { name: 'csv-export', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { ledger, folder, bare } = await filled();
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
  const what = `CSV export, ${(statSync(target).size / 1e6).toFixed(1)} MB, 24 columns`;
  return [
    { goal: 'P6', rows, what, took, limit: 'bare rows, joined and written', limitTook: joined, aim: '' },
    { goal: 'P6', rows, what, took, limit: 'the same bytes, written', limitTook: write, aim: '' },
  ];
}
