import { z } from 'zod';

import { streamRows } from '../../app/bank-facts.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';
import { moneyText } from '../words.ts';

export const recurring = defineCommand({
  name: 'recurring',
  summary: 'List what comes again and again: pay, rent, subscriptions.',
  options: [],
  examples: ['coffer recurring'],
  input: z.object({}),

  run: async ({ open }) => {
    const rows = (await streamRows((await open()).app)).toSorted(
      (left, right) => Number(right.stream.isActive) - Number(left.stream.isActive),
    );
    const table = textTable(rows, [
      { title: 'What', cell: ({ stream }) => stream.merchant ?? stream.description, maximumWidth: 40 },
      { title: 'Account', cell: ({ account }) => account.name, maximumWidth: 30 },
      { title: 'Rhythm', cell: ({ stream }) => stream.rhythm.toLowerCase().replaceAll('_', ' ') },
      { title: 'Last', cell: ({ stream }) => moneyText(stream.lastAmount, stream.currency), align: 'right' },
      { title: 'Average', cell: ({ stream }) => moneyText(stream.averageAmount, stream.currency), align: 'right' },
      { title: 'Next', cell: ({ stream }) => (stream.isActive ? (stream.nextDate ?? '–') : 'ended') },
    ]);
    return {
      document: { recurring: rows.map(({ account, stream }) => ({ ...stream, accountName: account.name })) },
      text: table === '' ? 'Nothing recurring is known. See coffer products for what each bank offers.\n' : table,
    };
  },
});
