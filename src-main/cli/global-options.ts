import { Option } from 'commander';
import { z } from 'zod';

import { profileSchema } from '#contract/ids.ts';

/** What every command takes. */
export const globalOptions: readonly Option[] = [
  new Option('--profile <profile>', 'demo, sandbox or production (the one used last, else demo)'),
  new Option('--data-dir <folder>', 'keep everything in this folder'),
  new Option('--json', 'one JSON document on stdout, failures included'),
  new Option('--plaid-url <url>', 'talk to a demo bank on this machine instead of Plaid'),
  new Option('--passphrase-file <file>', 'where the vault’s passphrase is, on machines without a keychain (mode 600)'),
  new Option('-v, --verbose', 'say what is going on, also where nobody watches'),
];

const path = z.string().min(1, 'must name a folder or file');

export const globalOptionsSchema = z.object({
  profile: z.enum(profileSchema.options, 'must be demo, sandbox or production').optional(),
  dataDir: path.optional(),
  json: z.boolean().default(false),
  /** The app checks that it is a loopback address. */
  plaidUrl: z.string().optional(),
  passphraseFile: path.optional(),
  verbose: z.boolean().default(false),
});
export type GlobalOptions = z.infer<typeof globalOptionsSchema>;
