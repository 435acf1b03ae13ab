import { z } from 'zod';

import { holdingRows } from '../../app/bank-facts.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';
import { moneyText } from '../words.ts';

export const holdings = defineCommand({
  name: 'holdings',
  summary: 'List what the investment accounts hold, with its worth and what it cost.',
  options: [],
  examples: ['coffer holdings', 'coffer export holdings --out holdings.csv'],
  input: z.object({}),

  run: async ({ open }) => {
    const rows = await holdingRows((await open()).app);
    const table = textTable(rows, [
      { title: 'Account', cell: ({ account }) => account.name, maximumWidth: 30 },
      { title: 'Security', cell: ({ security }) => security?.name ?? '–', maximumWidth: 36 },
      { title: 'Ticker', cell: ({ security }) => security?.ticker ?? '–' },
      { title: 'Quantity', cell: ({ holding }) => holding.quantity, align: 'right' },
      { title: 'Price', cell: ({ holding }) => holding.price ?? '–', align: 'right' },
      { title: 'Value', cell: ({ holding }) => moneyText(holding.value, holding.currency), align: 'right' },
      { title: 'Gain', cell: ({ holding }) => moneyText(gainOf(holding), holding.currency), align: 'right' },
    ]);
    return {
      document: {
        holdings: rows.map(({ account, holding, security }) => ({
          ...holding,
          gain: gainOf(holding),
          accountName: account.name,
          security: security ?? null,
        })),
      },
      text: table === '' ? 'No investments are known. See coffer products for what each bank offers.\n' : table,
    };
  },
});

/** Minor units; null where the bank does not say what was paid or what it is worth. */
function gainOf({ value, costBasis }: { readonly value: number | null; readonly costBasis: number | null }): number | null {
  return costBasis === null || value === null ? null : value - costBasis;
}
