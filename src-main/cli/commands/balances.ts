import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { accountDocument } from '../documents.ts';
import { findItem } from '../find-item.ts';
import { textTable } from '../text-table.ts';
import { momentText, moneyText } from '../words.ts';

export const balances = defineCommand({
  name: 'balances',
  summary: 'List balances as the banks told them last, or ask a bank for them now, for which Plaid charges.',
  argument: '[item]',
  options: [
    new Option('--live', 'ask the bank now; needs its name or id'),
    new Option('--yes', 'do not ask whether it may cost'),
  ],
  examples: ['coffer balances', 'coffer balances "First Platypus Bank" --live --yes'],
  input: z
    .object({ item: z.string().optional(), live: z.boolean().default(false), yes: z.boolean().default(false) })
    .refine(({ item, live }) => !live || item !== undefined, { path: ['item'], message: 'must name the bank that --live asks' }),

  run: async ({ open, terminal }, { item, live, yes }) => {
    const { app } = await open();
    const bank = item === undefined ? null : await findItem(item, app);
    if (live && bank !== null) {
      await agreeFirst(terminal, {
        yes,
        statement: `Plaid charges each time a bank is asked for its balances; not in the demo and the Sandbox.`,
        question: `Ask ${bank.institutionName}?`,
        declined: 'No bank was asked.',
      });
      await app.handlers['accounts.readBalances']({ itemId: bank.itemId });
    }

    const list = (await app.handlers['accounts.list']({})).filter(
      ({ itemId, hidden }) => !hidden && (bank === null || itemId === bank.itemId),
    );
    const table = textTable(list, [
      { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
      { title: 'Account', cell: ({ name }) => name, maximumWidth: 36 },
      { title: 'Current', cell: ({ current, currency }) => moneyText(current, currency), align: 'right' },
      { title: 'Available', cell: ({ available, currency }) => moneyText(available, currency), align: 'right' },
      { title: 'Limit', cell: ({ limit, currency }) => moneyText(limit, currency), align: 'right' },
      { title: 'As of', cell: ({ balanceAsOf }) => momentText(balanceAsOf) },
    ]);
    return {
      document: { balances: list.map(accountDocument) },
      text: table === '' ? 'There are no accounts yet. Link a bank with coffer link.\n' : table,
    };
  },
});
