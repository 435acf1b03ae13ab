import { z } from 'zod';

import { defineCommand } from '../command.ts';
import { institutionDocument } from '../documents.ts';
import { textTable } from '../text-table.ts';

export const institutionsSearch = defineCommand({
  name: 'institutions search',
  summary: 'Find a bank and its id by name.',
  argument: '<words...>',
  options: [],
  examples: ['coffer institutions search platypus'],
  input: z.object({ words: z.string().trim().min(1, 'must be part of a bank’s name').max(200, 'must be shorter') }),

  run: async ({ open }, { words }) => {
    const { app } = await open();

    const institutions = await app.handlers['institutions.search']({ query: words });

    const table = textTable(institutions, [
      { title: 'Id', cell: ({ institutionId }) => institutionId },
      { title: 'Name', cell: ({ name }) => name, maximumWidth: 50 },
      { title: 'Countries', cell: ({ countryCodes }) => countryCodes.join(' '), maximumWidth: 20 },
      { title: 'Signs in', cell: ({ oauth }) => (oauth ? 'at the bank' : 'in Link') },
    ]);
    return {
      document: { institutions: institutions.map(institutionDocument) },
      text: table === '' ? `No bank has “${words}” in its name. Try fewer letters.\n` : table,
    };
  },
});
