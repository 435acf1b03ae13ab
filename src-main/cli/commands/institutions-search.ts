import { Option } from 'commander';
import { z } from 'zod';

import { countryCodeSchema, productNameSchema } from '#contract/shapes/app.ts';
import { defineCommand } from '../command.ts';
import { institutionDocument } from '../documents.ts';
import { textTable } from '../text-table.ts';

export const institutionsSearch = defineCommand({
  name: 'institutions search',
  isUsual: true,
  summary: 'Find a bank and its id by name: what it offers, and how signing in goes there just now.',
  argument: '<words...>',
  options: [
    new Option('--product <product>', 'only banks that offer it, such as investments'),
    new Option('--country <code>', 'only banks of one country, such as GB (those in the settings)'),
    new Option('--no-status', 'do not ask how signing in goes'),
  ],
  examples: ['coffer institutions search platypus', 'coffer institutions search bank --product investments --country GB'],
  input: z.object({
    words: z.string().trim().min(1, 'must be part of a bank’s name').max(200, 'must be shorter'),
    product: productNameSchema.optional(),
    country: z.string().toUpperCase().pipe(countryCodeSchema).optional(),
    status: z.boolean(),
  }),

  run: async ({ open }, { words, product, country: countryCode, status }) => {
    const { app } = await open();

    const found = await app.handlers['institutions.search']({ query: words, product, countryCode });
    const institutions = await Promise.all(
      found.map(async (institution) => {
        const { institutionId } = institution;
        const asking = status ? app.handlers['institutions.health']({ institutionId, countryCode }) : null;
        // One bank's silence is no reason to show none.
        return { ...institution, health: await (asking?.catch(() => null) ?? null) };
      }),
    );

    const table = textTable(institutions, [
      { title: 'Id', cell: ({ institutionId }) => institutionId },
      { title: 'Name', cell: ({ name }) => name, maximumWidth: 50 },
      { title: 'Countries', cell: ({ countryCodes }) => countryCodes.join(' '), maximumWidth: 20 },
      { title: 'Signs in', cell: ({ oauth }) => (oauth ? 'at the bank' : 'in Link') },
      { title: 'Products', cell: ({ products }) => products.join(' '), maximumWidth: 60 },
      { title: 'Just now', cell: ({ health }) => health?.message ?? '–', maximumWidth: 60 },
    ]);
    return {
      document: { institutions: institutions.map((institution) => institutionDocument(institution, institution.health)) },
      text: table === '' ? `No bank has “${words}” in its name. Try fewer letters.\n` : table,
    };
  },
});
