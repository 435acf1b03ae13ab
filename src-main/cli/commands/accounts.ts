import { z } from 'zod';

import { defineCommand } from '../command.ts';
import { accountDocument } from '../documents.ts';
import { textTable } from '../text-table.ts';
import { moneyText } from '../words.ts';

export const accounts = defineCommand({
  name: 'accounts',
  summary: 'List accounts with what each adds to net worth: debts are negative.',
  options: [],
  examples: ['coffer accounts'],
  input: z.object({}),

  run: async ({ open }) => {
    const { app } = await open();

    const list = await app.handlers['accounts.list']({});

    const table = textTable(list, [
      { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
      { title: 'Account', cell: ({ name }) => name, maximumWidth: 36 },
      { title: 'Digits', cell: ({ mask }) => mask ?? '–' },
      { title: 'Kind', cell: ({ kind, hidden }) => (hidden ? `${kind}, closed` : kind) },
      { title: 'Worth', cell: ({ worth, currency }) => moneyText(worth, currency), align: 'right' },
      { title: 'Transactions', cell: ({ transactionCount }) => String(transactionCount), align: 'right' },
      { title: 'Id', cell: ({ accountId }) => accountId },
    ]);
    return {
      document: { accounts: list.map(accountDocument) },
      text: table === '' ? 'There are no accounts yet. Link a bank with coffer link.\n' : table,
    };
  },
});
