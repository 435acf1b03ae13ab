import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { filterKinds } from '../filter-kinds.ts';
import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const pageRows = 50;

/** How soon are the newest transactions there? */
export const firstPage: Question = { name: 'first-page', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { bare, ledger, location } = await filled();
  const limit = { limit: `${pageRows} bare rows`, limitTook: await timesOf(200, () => bare.read(pageRows)) };
  const database = openReadableDatabase(location);
  const queries = openLedgerQueries(database);
  const figures: Figure[] = [];
  for (const [what, filter] of filterKinds) {
    const took = await timesOf(200, () => queries.transactionsPage(filter, 0, pageRows));
    figures.push({ goal: 'P3', rows, what: `first page: ${what}`, took, ...limit, aim: '≤ 5×' });
  }
  database.close();
  const throughThread = await timesOf(200, () => ledger.queries.transactionsPage({}, 0, pageRows));
  return [
    ...figures,
    { goal: 'P3', rows, what: 'first page: from the app, through the thread', took: throughThread, ...limit, aim: '' },
  ];
}
