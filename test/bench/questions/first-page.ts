import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
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

  const inThread = await timesOf(200, () => queries.transactionsPage({}, 0, pageRows));
  const throughThread = await timesOf(200, () => ledger.queries.transactionsPage({}, 0, pageRows));
  database.close();
  const opened = await timesOf(20, () => {
    const fresh = openReadableDatabase(location);
    openLedgerQueries(fresh).transactionsPage({}, 0, pageRows);
    fresh.close();
  });
  return [
    { goal: 'P3', rows, what: 'first page: where the file is open', took: inThread, ...limit, aim: '≤ 5×' },
    { goal: 'P3', rows, what: 'first page: from the app, through the thread', took: throughThread, ...limit, aim: '' },
    { goal: 'P9', rows, what: 'first page: with opening the file', took: opened, ...limit, aim: '' },
  ];
}
