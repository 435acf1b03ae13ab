import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { defineCommand } from '../command.ts';
import { findItem } from '../find-item.ts';
import { counted } from '../words.ts';

export const remove = defineCommand({
  name: 'remove',
  summary: 'Unlink a bank at Plaid, then delete its token and its data here.',
  argument: '<item>',
  options: [new Option('--yes', 'do not ask')],
  examples: ['coffer remove "First Platypus Bank"'],
  input: z.object({ item: z.string(), yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { item, yes }) => {
    if (!yes && !terminal.isInteractive) {
      throw failed('invalid-input', 'Removing a bank deletes its transactions and your edits to them: add --yes to do it.', {
        field: 'yes',
      });
    }
    const { app } = await open();
    const { itemId, institutionName, transactionCount } = await findItem(item, app);
    if (!yes) {
      const question = `Remove ${institutionName} with its ${counted(transactionCount, 'transaction')} and your edits to them? (yes/no) `;
      const answer = await terminal.ask(question);
      if (!/^y(es)?$/i.test(answer.trim())) throw failed('cancelled', `${institutionName} was not removed.`);
    }

    await app.handlers['connections.remove']({ itemId });

    return {
      document: { removed: { itemId, institutionName, transactionCount } },
      text: `${institutionName} is removed, with ${counted(transactionCount, 'transaction')}.\n`,
    };
  },
});
