import { Option } from 'commander';
import { z } from 'zod';

import { defineCommand } from '../command.ts';
import { incomeDocument, incomeText } from '../income.ts';

export const income = defineCommand({
  name: 'income',
  summary: 'Show the income that you have shared, by source and month.',
  options: [new Option('--refresh', 'ask Plaid for it again, which costs nothing')],
  examples: ['coffer income', 'coffer export income --out income.csv'],
  input: z.object({ refresh: z.boolean().default(false) }),

  run: async ({ open }, { refresh }) => {
    const { handlers } = (await open()).app;
    const state = await handlers[refresh ? 'income.read' : 'income.state']({});
    return { document: incomeDocument(state), text: incomeText(state), failed: refresh && state.status === 'failed' };
  },
});
