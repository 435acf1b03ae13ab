import { Option } from 'commander';
import { z } from 'zod';

import { numberRows } from '../../app/bank-facts.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';

export const auth = defineCommand({
  name: 'auth',
  summary: 'List account numbers, only their last digits unless --reveal is given.',
  options: [new Option('--reveal', 'show the numbers in full')],
  examples: ['coffer auth', 'coffer auth --reveal'],
  input: z.object({ reveal: z.boolean().default(false) }),

  run: async ({ open }, { reveal }) => {
    const rows = await numberRows((await open()).app, reveal);
    const table = textTable(rows, [
      { title: 'Bank', cell: ({ account }) => account.institutionName, maximumWidth: 30 },
      { title: 'Account', cell: ({ account }) => account.name, maximumWidth: 36 },
      { title: 'Number', cell: ({ number }) => (number.scheme === 'international' ? number.iban : number.account) },
      { title: 'Bank code', cell: ({ number }) => bankCodeText(number) },
    ]);
    return {
      document: { numbers: rows.map(({ account, number }) => ({ ...number, accountName: account.name })) },
      text: table === '' ? 'No account numbers are known. See coffer products for what each bank offers.\n' : table,
    };
  },
});

function bankCodeText(number: Awaited<ReturnType<typeof numberRows>>[number]['number']): string {
  switch (number.scheme) {
    case 'ach':
      return [
        `routing ${number.routing}`,
        number.wireRouting === null || number.wireRouting === number.routing ? '' : `, wires ${number.wireRouting}`,
        number.isTokenized ? ', tokenised: made for this connection' : '',
      ].join('');
    case 'eft':
      return `institution ${number.institution}, transit ${number.branch}`;
    case 'bacs':
      return `sort code ${number.sortCode}`;
    case 'international':
      return `BIC ${number.bic}`;
  }
}
