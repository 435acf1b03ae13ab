import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { defineCommand } from '../command.ts';
import { findItem } from '../find-item.ts';
import { counted } from '../words.ts';

export const remove = defineCommand({
  name: 'remove',
  summary: 'Unlink a bank at Plaid and delete its token; then delete its data here, or keep its history.',
  argument: '<item>',
  options: [
    new Option('--keep-history', 'keep its accounts and transactions to read and export, marked as no longer connected'),
    new Option('--yes', 'do not ask'),
  ],
  examples: ['coffer remove "First Platypus Bank"', 'coffer remove "First Platypus Bank" --keep-history'],
  input: z.object({ item: z.string(), keepHistory: z.boolean().default(false), yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { item, keepHistory, yes }) => {
    if (!yes && !terminal.isInteractive) {
      const what = keepHistory ? 'ends its connection at Plaid' : 'deletes its transactions and your edits to them';
      throw failed('invalid-input', `Removing a bank ${what}: add --yes to do it.`, { field: 'yes' });
    }
    const { app } = await open();
    const { itemId, institutionName, transactionCount } = await findItem(item, app);
    const history = counted(transactionCount, 'transaction');
    if (!yes) {
      const question = keepHistory
        ? `Remove ${institutionName} and keep its ${history}? (yes/no) `
        : `Remove ${institutionName} with its ${history} and your edits to them? (yes/no) `;
      const answer = await terminal.ask(question);
      if (!/^y(es)?$/i.test(answer.trim())) throw failed('cancelled', `${institutionName} was not removed.`);
    }

    await app.handlers['connections.remove']({ itemId, keepHistory });

    return {
      document: { removed: { itemId, institutionName, transactionCount, historyKept: keepHistory } },
      text: keepHistory
        ? `${institutionName} is removed. Kept here: ${history}.\n`
        : `${institutionName} is removed, with ${history}.\n`,
    };
  },
});
