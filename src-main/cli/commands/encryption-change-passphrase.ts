import { resolve } from 'node:path';
import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { defineCommand, type CommandContext } from '../command.ts';
import { askNewPassphrase, passphraseInFile } from '../passphrases.ts';

export const encryptionChangePassphrase = defineCommand({
  name: 'encryption change-passphrase',
  summary: 'Change the passphrase of a profile whose secrets are in a file, where no keychain answers.',
  options: [new Option('--new-passphrase-file <file>', 'read the new one from this file (mode 600) instead of asking for it')],
  examples: [
    'coffer encryption change-passphrase --profile sandbox',
    'coffer encryption change-passphrase --passphrase-file old.txt --new-passphrase-file new.txt',
  ],
  input: z.object({ newPassphraseFile: z.string().min(1, 'must name a file').optional() }),

  run: async (context, { newPassphraseFile }) => {
    const { app, session } = await context.open();
    if (session.vault.state().backend !== 'passphrase') {
      throw failed('refused', 'This profile’s secrets are not kept under a passphrase, so there is none to change.');
    }
    const current = await passphraseNow(context);
    const next = newPassphraseFile === undefined ? await newFromTerminal(context) : await fileIn(context, newPassphraseFile);

    await app.handlers['vault.changePassphrase']({ current, next });

    return { document: { changed: session.profile }, text: 'The passphrase is changed.\n' };
  },
});

/** Whoever sits there types it once more: the vault may have been open already. */
async function passphraseNow(context: CommandContext): Promise<string> {
  const { passphraseFile } = context.globals;
  if (passphraseFile !== undefined) return passphraseInFile(resolve(passphraseFile));
  return context.terminal.askHidden('The passphrase as it is now: ');
}

async function newFromTerminal({ terminal }: CommandContext): Promise<string> {
  if (terminal.isInteractive) return askNewPassphrase(terminal);
  throw failed('invalid-input', 'Write the new passphrase into a file (mode 600) and name it with --new-passphrase-file.', {
    field: 'newPassphraseFile',
  });
}

async function fileIn({ workingFolder }: CommandContext, file: string): Promise<string> {
  return passphraseInFile(resolve(workingFolder, file));
}
