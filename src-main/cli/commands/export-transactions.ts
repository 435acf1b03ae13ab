import { z } from 'zod';

import { csvOptionsShape, csvOutputOptions, targetOf } from '../csv-output-options.ts';
import { defineCommand } from '../command.ts';
import { checkFilter, filterFrom, filterInputShape, filterOptions } from '../transaction-filter-options.ts';
import { counted } from '../words.ts';

export const exportTransactions = defineCommand({
  name: 'export transactions',
  summary: 'Write all transactions that fit to a CSV file, complete or not at all.',
  options: [...csvOutputOptions, ...filterOptions],
  examples: ['coffer export transactions --out 2026.csv --from 2026-01-01', 'coffer export transactions --out - --raw | head'],
  input: z.object({ ...filterInputShape, ...csvOptionsShape }),

  run: async (context, { out, format, bom, raw, ...words }) => {
    checkFilter(words);
    const target = targetOf(context, out);
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
