import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { commands } from '../../../src-main/cli/commands/all.ts';
import { globalOptions } from '../../../src-main/cli/global-options.ts';
import { transactionColumns } from '../../../src-main/exchange/transactions-csv.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/command-line.md'), 'utf8');

it('docs/command-line.md names every command, every flag, and the CSV’s columns in their order', () => {
  const flags = [...globalOptions, ...commands.flatMap(({ options }) => options)].map((option) => option.long ?? '');
  const wanted = [...commands.map(({ name }) => name), ...flags, transactionColumns.join(', ')];

  expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
});
