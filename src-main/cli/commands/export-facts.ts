/** The exports of what banks say beside transactions: one command for each table. */
import { Option } from 'commander';
import { z } from 'zod';

import { exportFacts, type FactNoun } from '../../app/export-facts.ts';
import { csvOptionsShape, csvOutputOptions, targetOf } from '../csv-output-options.ts';
import { defineCommand, type Command } from '../command.ts';
import { counted } from '../words.ts';

const revealOption = new Option('--reveal', 'write the numbers in full');

/** What each table is about, and what one row of it is. */
const tables = [
  ['holdings', 'what the investment accounts hold', 'holding'],
  ['trades', 'the movements on the investment accounts', 'trade'],
  ['liabilities', 'cards and loans with their terms', 'debt'],
  ['recurring', 'what comes again and again', 'stream'],
  ['identity', 'whom the banks name as owners', 'owner'],
  ['auth', 'account numbers, only their last digits unless --reveal is given,', 'account number'],
  ['assets', 'the accounts of all asset reports', 'account'],
  ['asset-balances', 'the balances of each day in all asset reports', 'balance'],
  ['balances', 'what the banks say of all balances', 'account'],
  ['income', 'each payment of your income', 'payment'],
] as const satisfies readonly (readonly [noun: FactNoun, what: string, unit: string])[];

export const factExports: readonly Command[] = tables.map(([noun, what, unit]) =>
  defineCommand({
    name: `export ${noun}`,
    summary: `Write ${what} to a CSV file, complete or not at all.`,
    options: noun === 'auth' ? [...csvOutputOptions, revealOption] : csvOutputOptions,
    examples: [`coffer export ${noun} --out ${noun}.csv${noun === 'auth' ? ' --reveal' : ''}`],
    input: z.object({ ...csvOptionsShape, reveal: z.boolean().default(false) }),

    run: async (context, { out, format, bom, raw, reveal }) => {
      const target = targetOf(context, out);
      const { app } = await context.open();
      const { rows } = await exportFacts(app, {
        noun,
        options: { byteOrderMark: bom, formulaGuard: !raw },
        reveal,
        output: target ?? context.terminal.print,
      });
      if (target === null) {
        context.terminal.note(`${counted(rows, unit)} written.`);
        return { document: {}, text: '' };
      }
      return { document: { format, file: target, rows }, text: `${counted(rows, unit)} saved in ${target}\n` };
    },
  }),
);
