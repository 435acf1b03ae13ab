import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const pageRows = 100;
const searches: readonly (readonly [what: string, words: readonly string[]])[] = [
  ['broad words', ['pos', 'mar', 'cor', 'sun', 'del']],
  ['narrow words', ['kelmar', 'sundel', '9931', 'lumtav', 'junros']],
  ['two words', ['mar sun', 'kel pos', 'pos 77', 'nor del', 'cor gra']],
  ['one or two letters', ['m', 'ke', 'os', '7', 'ga']],
  ['nowhere', ['zzz', 'xyzzy', 'w0w', 'qqq', '!!!']],
];

/** As someone types: how soon are the first rows there, and how soon the count and sums? */
export const search: Question = { name: 'search', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { location, bare } = await filled();
  const database = openReadableDatabase(location);
  const limit = { limit: 'one LIKE scan', limitTook: await timesOf(10, () => bare.scan('is nowhere')) };
  const figures: Figure[] = [];
  for (const [what, words] of searches) {
    const filterOf = (run: number): TransactionFilter => ({ search: words[run % words.length] ?? '' });
    // Without anything kept from the call before.
    const page = await timesOf(50, (run) => openLedgerQueries(database).transactionsPage(filterOf(run), 0, pageRows));
    const outline = await timesOf(20, (run) => openLedgerQueries(database).transactionsOutline(filterOf(run)));
    figures.push({ goal: 'P4', rows, what: `search, ${what}: first rows`, took: page, ...limit, aim: 'p95 ≤ 1/40' });
    figures.push({ goal: 'P4', rows, what: `search, ${what}: count and sums`, took: outline, ...limit, aim: '' });
  }
  database.close();
  return figures;
}
