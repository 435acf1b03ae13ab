import { z } from 'zod';

import { ownerRows } from '../../app/bank-facts.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';

export const identity = defineCommand({
  name: 'identity',
  summary: 'List whom the banks name as owners of the accounts.',
  options: [],
  examples: ['coffer identity'],
  input: z.object({}),

  run: async ({ open }) => {
    const rows = await ownerRows((await open()).app);
    const table = textTable(rows, [
      { title: 'Bank', cell: ({ account }) => account.institutionName, maximumWidth: 30 },
      { title: 'Account', cell: ({ account }) => account.name, maximumWidth: 36 },
      { title: 'Names', cell: ({ owner }) => owner.names.join(', '), maximumWidth: 40 },
      { title: 'E-mail', cell: ({ owner }) => owner.emails[0]?.text ?? '–', maximumWidth: 36 },
      { title: 'Phone', cell: ({ owner }) => owner.phoneNumbers[0]?.text ?? '–' },
    ]);
    return {
      document: {
        owners: rows.map(({ account, owner }) => ({ accountId: account.accountId, accountName: account.name, ...owner })),
      },
      text: table === '' ? 'No owners are known. See coffer products for what each bank offers.\n' : table,
    };
  },
});
