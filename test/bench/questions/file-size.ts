import { statSync } from 'node:fs';
import { join } from 'node:path';

import { measured, type Figure } from '../measure.ts';
import { untilAtRest } from '../filled-ledger.ts';
import type { Bench, Question } from '../question.ts';

/** How large is the file beside the CSV of all that is in it? */
export const fileSize: Question = { name: 'file-size', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { ledger, folder, location } = await filled();
  const target = join(folder, 'size.csv');
  await ledger.exportTransactionsCsv({ filter: {}, options: { byteOrderMark: false, formulaGuard: true }, target });
  // The log counts as well; while it is at rest there is none to speak of.
  await untilAtRest(location);
  const bytes = statSync(location.file).size + (statSync(`${location.file}-wal`, { throwIfNoEntry: false })?.size ?? 0);
  return [
    {
      ...{ goal: 'P10', rows, what: 'file with indexes, search and sums, and its log', aim: '≤ 2.1×' },
      ...{ took: measured('MB', [bytes / 1e6]), limit: 'the CSV', limitTook: measured('MB', [statSync(target).size / 1e6]) },
    },
  ];
}
