import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { failed } from '#contract/failures.ts';
import { profileSchema, type Profile } from '#contract/ids.ts';

/** What the window can be started with: `coffer --data-dir=… --profile=… --plaid-url=…`. */
export interface StartOptions {
  readonly dataFolder: string | undefined;
  readonly profile: Profile | undefined;
  readonly plaidUrl: string | undefined;
}

/** Chromium has flags of its own, which pass. Throws `invalid-input` for a value that can't be meant. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parse(args);
  const dataFolder = textOf(values['data-dir'], 'data-dir');
  return {
    dataFolder: dataFolder === undefined ? undefined : resolve(dataFolder),
    profile: profileOf(textOf(values.profile, 'profile')),
    plaidUrl: textOf(values['plaid-url'], 'plaid-url'),
  };
}

/** Whether a command of the command line was meant: `coffer sync`, where the window takes flags only. */
export function namesCommand(args: readonly string[]): boolean {
  return parse(args).positionals.length > 0;
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof configuration>> {
  return parseArgs({ ...configuration, args: [...args] });
}

const configuration = {
  strict: false,
  allowPositionals: true,
  options: { 'data-dir': { type: 'string' }, profile: { type: 'string' }, 'plaid-url': { type: 'string' } },
} as const;

function textOf(value: string | boolean | undefined, flag: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value === '') throw failed('invalid-input', `--${flag} needs a value.`, { field: flag });
  return value;
}

function profileOf(value: string | undefined): Profile | undefined {
  if (value === undefined) return undefined;
  const profile = profileSchema.safeParse(value);
  if (!profile.success) {
    throw failed('invalid-input', `There is no profile “${value}”: choose demo, sandbox or production.`, { field: 'profile' });
  }
  return profile.data;
}
