import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';

export const encryptionRenewKey = defineCommand({
  name: 'encryption renew-key',
  summary: 'Encrypt your data anew under another random key, as when somebody may have seen the one before.',
  options: [new Option('--yes', 'do not ask')],
  examples: ['coffer encryption renew-key --profile production'],
  input: z.object({ yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { yes }) => {
    const { app, session } = await open();
    await agreeFirst(terminal, {
      yes,
      statement: 'The key before opens nothing any more then, and the backups that it opened are deleted.',
      question: 'Encrypt your data anew?',
      declined: 'The key stays as it is.',
    });
    terminal.showProgress('Encrypting your data anew…');

    await app.handlers['vault.renewLedgerKey']({});

    return { document: { renewed: session.profile }, text: 'Your data is encrypted with a new key.\n' };
  },
});
