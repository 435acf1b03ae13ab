/** The flags that say where a CSV goes and how it is written. */
import { resolve, sep } from 'node:path';
import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import type { CommandContext } from './command.ts';

const nameAFile = 'must name the file to write, or be - for stdout';

export const csvOutputOptions: readonly Option[] = [
  new Option('--out <file>', 'the file to write, or - for stdout'),
  new Option('--format <format>', 'csv').default('csv'),
  new Option('--no-bom', 'leave out the mark that tells Excel the file is UTF-8'),
  new Option('--raw', 'leave texts that a spreadsheet would run as a formula as they are'),
];

export const csvOptionsShape = {
  out: z.string(nameAFile).min(1, nameAFile),
  format: z.literal('csv', 'must be csv'),
  bom: z.boolean(),
  raw: z.boolean().default(false),
};

/** An absolute path, or null for stdout. Rejects a folder, and two things on stdout at once. */
export function targetOf({ workingFolder, globals }: CommandContext, out: string): string | null {
  if (out === '-') {
    if (!globals.json) return null;
    throw failed('invalid-input', '--json and --out - would both write to stdout: name a file, or leave out --json.');
  }
  if (out.endsWith('/') || out.endsWith(sep)) {
    throw failed('invalid-input', '--out names a folder: add a file name to it.', { field: 'out' });
  }
  return resolve(workingFolder, out);
}
