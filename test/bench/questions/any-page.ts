import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { filterKinds } from '../filter-kinds.ts';
import { seededRandom } from '../made-up-history.ts';
import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const pageRows = 100;

/** Does a page in the middle of the list cost what the first one costs? */
export const anyPage: Question = { name: 'any-page', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { location } = await filled();
  const database = openReadableDatabase(location);
  const queries = openLedgerQueries(database);
  const figures: Figure[] = [];
  for (const [what, filter] of filterKinds) {
    const { count } = queries.transactionsOutline(filter);
    if (count === 0) continue;
    const random = seededRandom(7);
    const first = await timesOf(100, () => queries.transactionsPage(filter, 0, pageRows));
    const anywhere = await timesOf(300, () =>
      queries.transactionsPage(filter, Math.floor(random() * Math.max(1, count - pageRows)), pageRows),
    );
    const besides = { limit: 'its first page', limitTook: first };
    figures.push({ goal: 'P3', rows, what: `any page: ${what}`, took: anywhere, ...besides, aim: 'p95 ≤ 4×' });
  }
  database.close();
  return figures;
}
