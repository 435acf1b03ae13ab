import { resolve, sep } from 'node:path';
import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { defineCommand } from '../command.ts';
import { checkFilter, filterFrom, filterInputShape, filterOptions } from '../transaction-filter-options.ts';
import { counted } from '../words.ts';

export const exportTransactions = defineCommand({
  name: 'export transactions',
  summary: 'Write all transactions that fit to a CSV file, complete or not at all.',
  options: [
    new Option('--out <file>', 'the file to write, or - for stdout'),
    new Option('--format <format>', 'csv').default('csv'),
    ...filterOptions,
    new Option('--no-bom', 'leave out the mark that tells Excel the file is UTF-8'),
    new Option('--raw', 'leave texts that a spreadsheet would run as a formula as they are'),
  ],
  examples: ['coffer export transactions --out 2026.csv --from 2026-01-01', 'coffer export transactions --out - --raw | head'],
  input: z.object({
    ...filterInputShape,
    out: z.string('must name the file to write, or be - for stdout').min(1, 'must name the file to write, or be - for stdout'),
    format: z.literal('csv', 'must be csv'),
    bom: z.boolean(),
    raw: z.boolean().default(false),
  }),

  run: async (context, { out, format, bom, raw, ...words }) => {
    checkFilter(words);
    const target = out === '-' ? null : targetFile(context.workingFolder, out);
    if (target === null && context.globals.json) {
      throw failed('invalid-input', '--json and --out - would both write to stdout: name a file, or leave out --json.');
    }
    const { app, session } = await context.open();
    const filter = await filterFrom(words, app);
    const ledger = await session.ledger();

    const { rows } = await ledger.exportTransactionsCsv({
      filter,
      options: { byteOrderMark: bom, formulaGuard: !raw },
      target,
      onText: context.terminal.print,
      onProgress: (progress) =>
        context.terminal.showProgress(`${progress.rows} of ${counted(progress.totalRows, 'transaction')} written`),
      signal: context.signal,
    });

    if (target === null) {
      context.terminal.note(`${counted(rows, 'transaction')} written.`);
      return { document: {}, text: '' };
    }
    return { document: { format, file: target, rows }, text: `${counted(rows, 'transaction')} saved in ${target}\n` };
  },
});

function targetFile(workingFolder: string, out: string): string {
  if (out.endsWith('/') || out.endsWith(sep))
    throw failed('invalid-input', '--out names a folder: add a file name to it.', { field: 'out' });
  return resolve(workingFolder, out);
}
