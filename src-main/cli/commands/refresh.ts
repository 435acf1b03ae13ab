import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { findItem } from '../find-item.ts';
import { recoverFirst } from '../recover-first.ts';

export const refresh = defineCommand({
  name: 'refresh',
  summary: 'Have Plaid look at a bank right now, then sync. Plaid charges for each time.',
  argument: '<item>',
  options: [new Option('--yes', 'do not ask')],
  examples: ['coffer refresh "First Platypus Bank" --yes'],
  input: z.object({ item: z.string(), yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { item, yes }) => {
    const coffer = await open();
    await recoverFirst(coffer, terminal);
    const { itemId, institutionName } = await findItem(item, coffer.app);
    await agreeFirst(terminal, {
      yes,
      statement: `Plaid charges for each time that it looks at ${institutionName} out of turn.`,
      question: 'Do it?',
      declined: 'Plaid was not asked.',
    });

    const { failure, added, changed, removed, settled } = await coffer.app.handlers['transactions.refresh']({ itemId });

    const counts = `${added} added, ${changed} changed, ${removed} removed, ${settled} settled`;
    return {
      document: { refreshed: { itemId, institutionName, added, changed, removed, settled, failure } },
      text: failure === null ? `${institutionName}: ${counts}.\n` : `${institutionName}: failed. ${failure.message}\n`,
      failed: failure !== null,
    };
  },
});
