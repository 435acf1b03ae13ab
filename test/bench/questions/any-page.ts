import { categories } from '#domain/categories.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { seededRandom } from '../made-up-history.ts';
import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const pageRows = 100;
const filters: readonly (readonly [what: string, filter: TransactionFilter])[] = [
  ['all', {}],
  ['one category', { categoryIds: categories.filter(({ name }) => name === 'Groceries').map(({ categoryId }) => categoryId) }],
  ['money in', { direction: 'in' }],
  ['from an amount on', { minimumAmount: '100' }],
  ['a search', { search: 'kel' }],
];

/** Does a page in the middle of the list cost what the first one costs? */
export const anyPage: Question = { name: 'any-page', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { location } = await filled();
  const database = openReadableDatabase(location);
  const queries = openLedgerQueries(database);
  const figures: Figure[] = [];
  for (const [what, filter] of filters) {
    const { count } = queries.transactionsOutline(filter);
    const random = seededRandom(7);
    const first = await timesOf(100, () => queries.transactionsPage(filter, 0, pageRows));
    const anywhere = await timesOf(300, () =>
      queries.transactionsPage(filter, Math.floor(random() * Math.max(1, count - pageRows)), pageRows),
    );
    figures.push({
      goal: 'P3',
      rows,
      what: `any page: ${what}`,
      took: anywhere,
      limit: 'its first page',
      limitTook: first,
      aim: 'p95 ≤ 4×',
    });
  }
  database.close();
  return figures;
}
