import { resolve } from 'node:path';
import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';
import { checkKeys } from '../../app/check-keys.ts';
import { keysText } from '../keys-text.ts';
import { defineCommand, type CommandContext } from '../command.ts';
import { readGivenKeys, type GivenKeys } from '../key-input.ts';
import { readTextFile } from '../text-files.ts';

export const keysSet = defineCommand({
  name: 'keys set',
  summary: 'Save Plaid keys in the keychain: asked for, piped in, or from a file. Never as arguments, which others can see.',
  options: [
    new Option('--from <file>', 'read both keys from this file (mode 600)'),
    new Option('--no-check', 'do not ask Plaid about them'),
  ],
  examples: ['coffer keys set --profile sandbox', 'coffer keys set --profile sandbox --from ~/plaid.env'],
  input: z.object({ from: z.string().min(1, 'must name a file').optional(), check: z.boolean() }),

  run: async (context, { from, check }) => {
    if (context.globals.profile === 'demo' && context.globals.plaidUrl === undefined) {
      throw failed('invalid-input', 'The demo needs no keys: add --profile sandbox or --profile production.', {
        field: 'profile',
      });
    }
    const given = await givenKeys(context, from);
    const { session } = await context.open();
    refuseOtherEnvironment(given, session.profile);

    const { clientId, secret } = given;
    const saved = await session.keys.save({ clientId, secret });
    const state = check ? await checkKeys(session.keys, session.gateway) : saved;

    return { document: { keys: state }, text: keysText(state), failed: state.check === 'rejected' };
  },
});

async function givenKeys({ terminal, workingFolder }: CommandContext, from: string | undefined): Promise<GivenKeys> {
  if (from !== undefined) {
    return readGivenKeys(
      await readTextFile(resolve(workingFolder, from), { what: 'the keys', maximumBytes: 65_536, secret: true }),
    );
  }
  if (!terminal.isInteractive) return readGivenKeys(await terminal.readInput());
  const clientId = await terminal.askHidden('Client ID (hidden as you type): ');
  const secret = await terminal.askHidden('Secret (hidden as you type): ');
  return { clientId, secret, environment: null };
}

/** A secret of Production must not end up where it is sent to the Sandbox, nor the reverse. */
function refuseOtherEnvironment({ environment }: GivenKeys, profile: Profile): void {
  if (environment === null || environment === (profile === 'production' ? 'production' : 'sandbox')) return;
  const sentence = `These keys are said to be for ${environment}, and the profile is ${profile}: add --profile ${environment}, or correct PLAID_ENV in them.`;
  throw failed('invalid-input', sentence, { field: 'profile' });
}
