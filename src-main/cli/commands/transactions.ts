import { Option } from 'commander';
import { z } from 'zod';

import type { Transaction, TransactionFilter } from '#contract/shapes/transactions.ts';
import type { App } from '../../app/app.ts';
import { defineCommand, wholeNumber } from '../command.ts';
import { transactionDocument } from '../documents.ts';
import { textTable } from '../text-table.ts';
import { checkFilter, filterFrom, filterInputShape, filterOptions } from '../transaction-filter-options.ts';
import { counted, moneyText } from '../words.ts';

const usualLimit = 50;
const largestPage = 1000;

export const transactions = defineCommand({
  name: 'transactions',
  summary: 'List transactions, newest first.',
  options: [...filterOptions, new Option('--limit <count>', `at most this many (${usualLimit})`)],
  examples: ['coffer transactions --search coffee', 'coffer transactions --from 2026-01-01 --account 0042 --json'],
  input: z.object({ ...filterInputShape, limit: wholeNumber(1, 1_000_000).default(usualLimit) }),

  run: async ({ open, terminal }, { limit, ...words }) => {
    checkFilter(words);
    const { app } = await open();
    const filter = await filterFrom(words, app);

    const { count, totalCount } = await app.handlers['transactions.outline']({ filter });
    const rows = await firstTransactions(app, filter, Math.min(limit, count));
    const categories = new Map((await app.handlers['categories.list']({})).map((category) => [category.categoryId, category]));

    if (rows.length < count) terminal.note(`Showing ${rows.length} of ${count}: --limit ${count} shows all.`);
    const table = textTable(rows, [
      { title: 'Date', cell: ({ date }) => date },
      { title: 'Description', cell: ({ merchant, description }) => merchant ?? description, maximumWidth: 40 },
      { title: 'Category', cell: ({ categoryId }) => categories.get(categoryId)?.name ?? categoryId, maximumWidth: 24 },
      { title: 'Account', cell: ({ accountName }) => accountName, maximumWidth: 24 },
      { title: 'Amount', cell: ({ amount, currency }) => moneyText(amount, currency), align: 'right' },
      { title: 'Status', cell: ({ status }) => (status === 'pending' ? status : '') },
    ]);
    return {
      document: {
        count,
        transactions: rows.map((row) => transactionDocument(row, categories.get(row.categoryId))),
      },
      text: table === '' ? `${nothingFound(totalCount)}\n` : table,
    };
  },
});

async function firstTransactions({ handlers }: App, filter: TransactionFilter, count: number): Promise<readonly Transaction[]> {
  const rows: Transaction[] = [];
  while (rows.length < count) {
    const limit = Math.min(largestPage, count - rows.length);
    const page = await handlers['transactions.page']({ filter, offset: rows.length, limit });
    if (page.length === 0) break;
    rows.push(...page);
  }
  return rows;
}

function nothingFound(totalCount: number): string {
  return totalCount === 0
    ? 'There are no transactions yet. Link a bank with coffer link, or run coffer sync.'
    : `None of ${counted(totalCount, 'transaction')} fits. Leave out a flag to see more.`;
}
