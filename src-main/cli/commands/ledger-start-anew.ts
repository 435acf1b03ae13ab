import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';

export const ledgerStartAnew = defineCommand({
  name: 'ledger start-anew',
  summary: 'Begin a new file with your data in place of a damaged one, which is set aside.',
  options: [new Option('--yes', 'do not ask')],
  examples: ['coffer ledger start-anew --profile production'],
  input: z.object({ yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { yes }) => {
    const { app } = await open();
    await agreeFirst(terminal, {
      yes,
      statement:
        'The damaged file is set aside. The newest backup takes its place, or an empty file; your banks bring back what they still have, but notes and categories since the backup are only in the damaged file.',
      question: 'Begin a new file?',
      declined: 'Nothing was changed.',
    });

    const { setAside, backup } = await app.handlers['ledger.startAnew']({});
    const connector = await (await app.session()).connector().catch(() => null);
    const recovered = (await connector?.recover()) ?? [];

    const begun =
      backup === null ? 'There was no sound backup, so the new file is empty.' : `The backup ${backup} took its place.`;
    const text = [
      `The damaged file is in ${setAside}, in the profile’s folder.`,
      begun,
      ...recovered,
      'Sync to bring back what your banks have.',
    ];
    return { document: { setAside, backup }, text: `${text.join('\n')}\n` };
  },
});
