import { z } from 'zod';

import type { DebtRow } from '#domain/fact-rows.ts';
import { debtRows } from '../../app/bank-facts.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';
import { moneyText } from '../words.ts';

export const liabilities = defineCommand({
  name: 'liabilities',
  summary: 'List cards and loans: what is owed, what is due next and when.',
  options: [],
  examples: ['coffer liabilities', 'coffer liabilities --json'],
  input: z.object({}),

  run: async ({ open }) => {
    const rows = (await debtRows((await open()).app)).toSorted((left, right) => dueOn(left).localeCompare(dueOn(right)));
    const table = textTable(rows, [
      { title: 'Due', cell: (row) => (dueOn(row) === lastOfAll ? '–' : dueOn(row)) },
      { title: 'Payment', cell: (row) => moneyText(nextPayment(row), row.account.currency), align: 'right' },
      { title: 'Account', cell: ({ account }) => account.name, maximumWidth: 36 },
      { title: 'Kind', cell: ({ debt }) => debt.kind },
      { title: 'Owed', cell: ({ account }) => moneyText(account.current, account.currency), align: 'right' },
      { title: 'Rate', cell: (row) => (rateOf(row) === null ? '–' : `${rateOf(row) ?? ''} %`), align: 'right' },
    ]);
    return {
      document: {
        liabilities: rows.map(({ account, debt }) => ({
          ...debt,
          accountName: account.name,
          owed: account.current,
          currency: account.currency,
        })),
      },
      text: table === '' ? 'No cards or loans are known. See coffer products for what each bank offers.\n' : table,
    };
  },
});

/** Sorts behind every day. */
const lastOfAll = '9999';

function dueOn({ debt }: DebtRow): string {
  return (debt.kind === 'card' ? debt.nextDueOn : debt.nextPayment.on) ?? lastOfAll;
}

function nextPayment({ debt }: DebtRow): number | null {
  return debt.kind === 'card' ? debt.minimumPayment : debt.nextPayment.amount;
}

function rateOf({ debt }: DebtRow): string | null {
  return debt.kind === 'card' ? (debt.rates[0]?.percent ?? null) : debt.ratePercent;
}
