import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { incomeDocument } from '../income.ts';

export const incomeForget = defineCommand({
  name: 'income forget',
  summary: 'Take back at Plaid the income that you shared, and delete it here.',
  options: [new Option('--yes', 'do not ask')],
  examples: ['coffer income forget'],
  input: z.object({ yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { yes }) => {
    const { handlers } = (await open()).app;
    await agreeFirst(terminal, {
      yes,
      statement: 'What you shared of your income will be gone at Plaid and here.',
      question: 'Forget it?',
      declined: 'Nothing was forgotten.',
    });

    await handlers['income.forget']({});

    return { document: incomeDocument(await handlers['income.state']({})), text: 'Your income is forgotten.\n' };
  },
});
