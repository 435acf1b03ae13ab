import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import type { FilledLedger } from '../filled-ledger.ts';
import { timesOf, type Figure } from '../measure.ts';

const pageRows = 50;

/** How soon are the newest transactions there? */
export async function firstPage({ rows, bare, ledger, location }: FilledLedger): Promise<readonly Figure[]> {
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
    { question: 'first page', rows, what: 'where the file is open', took: inThread, ...limit },
    { question: 'first page', rows, what: 'from the app, through the thread', took: throughThread, ...limit },
    { question: 'first page', rows, what: 'with opening the file', took: opened, ...limit },
  ];
}
