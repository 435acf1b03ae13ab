import { preparedColumn, preparedTuples, type ReadableDatabase } from '../database.ts';
import { hashOfId } from '../id-hash.ts';
import { monthOfDay } from '../months.ts';
import { dayOfRow } from '../row-ids.ts';
import { countWrongSearchTexts } from './search-problems.ts';

/** Rules that must hold between tables: what it means when one is broken, and how to count the rows that break it. */
const rules: readonly (readonly [problem: string, countBroken: string])[] = [
  [
    'transactions are missing from the list, or stand in it with other facts',
    `SELECT count(*) FROM bank_transactions t LEFT JOIN derived_listing l ON l.row = t.row
     LEFT JOIN user_categories uc ON uc.entry = t.entry
     LEFT JOIN derived_bank_categories dbc ON dbc.bank_category = t.bank_category
     WHERE (l.account, l.amount, l.currency, l.pending, l.category) IS NOT (t.account, t.amount, t.currency, t.pending,
       coalesce(uc.category, dbc.category, (SELECT category FROM names_categories WHERE category_id = 'uncategorised')))`,
  ],
  [
    'listed rows have no transaction',
    'SELECT count(*) FROM derived_listing WHERE row NOT IN (SELECT row FROM bank_transactions)',
  ],
  [
    'transactions are missing from the search index',
    'SELECT count(*) FROM bank_transactions WHERE row NOT IN (SELECT id FROM derived_search_docsize)',
  ],
  [
    'rows of the search index have no transaction',
    'SELECT count(*) FROM derived_search_docsize WHERE id NOT IN (SELECT row FROM bank_transactions)',
  ],
  [
    'edits belong to no transaction',
    `SELECT count(*) FROM (SELECT entry FROM user_categories UNION ALL SELECT entry FROM user_notes)
     WHERE entry NOT IN (SELECT entry FROM bank_transactions) AND entry NOT IN (SELECT entry FROM bank_departed)`,
  ],
  [
    'transactions have a number that will be given out again',
    `SELECT count(*) FROM (SELECT entry FROM bank_transactions UNION ALL SELECT entry FROM bank_departed)
     WHERE entry >= (SELECT next_entry FROM ledger)`,
  ],
  [
    'transactions are there more than once',
    'SELECT count(*) FROM (SELECT 1 FROM bank_transactions GROUP BY transaction_id HAVING count(*) > 1)',
  ],
  [
    'transactions are both there and taken back by the bank',
    'SELECT count(*) FROM bank_transactions WHERE entry IN (SELECT entry FROM bank_departed)',
  ],
  ['rows refer to what is not there', 'SELECT count(*) FROM pragma_foreign_key_check'],
];

/** Problems, one sentence each; none when the ledger is sound. Reads the whole file. */
export function checkLedger(database: ReadableDatabase): readonly string[] {
  const damage = preparedColumn<string>(database, 'PRAGMA integrity_check')
    .all()
    .filter((line) => line !== 'ok');
  const broken = rules.flatMap(([problem, countBroken]) =>
    counted(preparedColumn<number>(database, countBroken).get() ?? 0, problem),
  );
  return [
    ...damage,
    ...broken,
    ...counted(countUnfindable(database), 'transactions would not be found by the id that the bank gave them'),
    ...counted(countWrongSearchTexts(database), 'transactions stand in the search index with another text than theirs'),
    ...rollupProblems(database),
  ];
}

function counted(count: number, problem: string): readonly string[] {
  return count === 0 ? [] : [`${count}: ${problem}.`];
}

function countUnfindable(database: ReadableDatabase): number {
  let unfindable = 0;
  const ids = preparedTuples<[idHash: number, id: string]>(
    database,
    `SELECT id_hash, transaction_id FROM bank_transactions UNION ALL SELECT id_hash, transaction_id FROM bank_departed
     UNION ALL SELECT id_hash, transaction_id FROM bank_pending_forms`,
  );
  for (const [idHash, id] of ids.iterate()) if (idHash !== hashOfId(id)) unfindable += 1;
  return unfindable;
}

/** Adds everything up anew and compares. */
function rollupProblems(database: ReadableDatabase): readonly string[] {
  const months = new Map<string, number[]>();
  const days = new Map<string, number[]>();
  const dayCategories = new Map<string, number[]>();
  const rows = preparedTuples<[number, number, number, number, number, number]>(
    database,
    `SELECT t.row, t.account, l.category, t.currency, t.pending, t.amount
     FROM bank_transactions t JOIN derived_listing l ON l.row = t.row`,
  );
  for (const [row, account, category, currency, pending, amount] of rows.iterate()) {
    const day = dayOfRow(row);
    const directed = [amount > 0 ? 1 : 0, amount < 0 ? 1 : 0, amount === 0 ? 1 : 0, Math.max(amount, 0), Math.min(amount, 0)];
    addTo(months, `${monthOfDay(day)},${account},${category},${currency},${pending}`, directed);
    addTo(dayCategories, `${day},${category},${currency},${pending}`, directed);
    addTo(days, `${account},${day},${currency}`, [1, pending === 0 ? amount : 0]);
  }
  return [
    ...differences(database, 'derived_months', 5, months, 'sums by month'),
    ...differences(database, 'derived_days', 3, days, 'sums by day'),
    ...differences(database, 'derived_day_categories', 4, dayCategories, 'sums by day and category'),
  ];
}

function addTo(sums: Map<string, number[]>, key: string, values: readonly number[]): void {
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, [...values]);
  else for (const [index, value] of values.entries()) sum[index] = (sum[index] ?? 0) + value;
}

function differences(
  database: ReadableDatabase,
  table: 'derived_months' | 'derived_days' | 'derived_day_categories',
  keyColumns: number,
  expected: ReadonlyMap<string, readonly number[]>,
  what: string,
): readonly string[] {
  const kept = preparedTuples<number[]>(database, `SELECT * FROM ${table}`).all();
  const wrong = kept.filter((row) => {
    const sums = expected.get(row.slice(0, keyColumns).join(','));
    return sums?.join(',') !== row.slice(keyColumns).join(',');
  });
  const count = wrong.length + Math.max(expected.size - kept.length, 0);
  return counted(count, `${what} are not what their transactions add up to`);
}
