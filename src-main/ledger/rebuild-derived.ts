import { categorise } from '#domain/bank-categories.ts';
import { prepared, preparedColumn, preparedTuples, type WritableDatabase } from './database.ts';
import { keptTables } from './kept-tables.ts';
import { dayOfRow } from './row-ids.ts';
import { searchableText } from './search-text.ts';
import type { WriterParts } from './writer-parts.ts';

export type DerivedParts = Omit<WriterParts, 'writer'>;

const derivedTables = ['derived_listing', ...keptTables.map(({ table }) => table)];
const rowsPerChunk = 5_000;

/** Goes up by one whenever what is derived, such as the searchable text, comes out otherwise than before. */
const derivedRules = 2;

/** Applies this Coffer's rules, and its reading of the bank's categories, to a ledger that another version wrote. Answers whether it had to. */
export function refreshDerived(parts: DerivedParts): boolean {
  const { database, names, whole } = parts;
  const isOfOtherRules = preparedColumn<number>(database, 'SELECT derived_rules FROM ledger').get() !== derivedRules;
  const known = preparedTuples<[number, string, string, string]>(
    database,
    `SELECT bank_category, primary_text, detailed_text, category_id
     FROM names_bank_categories JOIN derived_bank_categories USING (bank_category) JOIN names_categories USING (category)`,
  ).all();
  const stale = known.filter(([, primary, detailed, category]) => categorise({ primary, detailed }) !== category);
  if (stale.length === 0 && !isOfOtherRules) return false;

  whole(() => {
    const correct = prepared(database, 'UPDATE derived_bank_categories SET category = ? WHERE bank_category = ?');
    for (const [number, primary, detailed] of stale) correct.run(names.category(categorise({ primary, detailed })), number);
    const isEmpty = preparedColumn(database, 'SELECT 1 FROM bank_transactions LIMIT 1').get() === undefined;
    if (isEmpty) prepared(database, 'UPDATE ledger SET derived_rules = ?').run(derivedRules);
    else makeAnew(parts);
  });
  names.forget();
  return true;
}

/** Makes everything `derived_…` anew from what banks told us and what the user did. */
export function rebuildDerived(parts: DerivedParts): void {
  parts.whole(() => {
    readCategoriesAnew(parts);
    makeAnew(parts);
  });
}

function readCategoriesAnew({ database, names }: DerivedParts): void {
  const known = preparedTuples<[number, string, string]>(
    database,
    'SELECT bank_category, primary_text, detailed_text FROM names_bank_categories',
  ).all();
  const save = prepared(database, 'INSERT OR REPLACE INTO derived_bank_categories VALUES (?, ?)');
  for (const [number, primary, detailed] of known) save.run(number, names.category(categorise({ primary, detailed })));
  names.forget();
}

function makeAnew({ database, names, rollups }: DerivedParts): void {
  for (const table of derivedTables) database.exec(`DELETE FROM ${table}`);
  database.exec("INSERT INTO derived_search (derived_search) VALUES ('delete-all')");
  prepared(
    database,
    `INSERT INTO derived_listing
     SELECT t.row, t.account, coalesce(uc.category, dbc.category, ?), t.amount, t.currency, t.pending
     FROM bank_transactions t LEFT JOIN user_categories uc USING (entry) LEFT JOIN derived_bank_categories dbc USING (bank_category)
     ORDER BY t.row`,
  ).run(names.categoryOfBank(null));

  let last = Number.MIN_SAFE_INTEGER;
  for (let rows = rowsAfter(database, last); rows.length > 0; rows = rowsAfter(database, last)) {
    for (const listed of rows) {
      rollups.add({ ...listed, day: dayOfRow(listed.row) });
      prepared(database, 'INSERT INTO derived_search (rowid, text) VALUES (?, ?)').run(
        listed.row,
        searchableText(listed.description, listed.merchant, listed.note),
      );
      last = listed.row;
    }
  }
  rollups.write();
  prepared(database, 'UPDATE ledger SET derived_rules = ?').run(derivedRules);
}

interface ListedRow {
  readonly row: number;
  readonly account: number;
  readonly category: number;
  readonly amount: number;
  readonly currency: number;
  readonly pending: 0 | 1;
  readonly description: string;
  readonly merchant: string | null;
  readonly note: string | null;
}

function rowsAfter(database: WritableDatabase, row: number): readonly ListedRow[] {
  return prepared<ListedRow>(
    database,
    `SELECT l.*, t.description, m.name AS merchant, n.note
     FROM derived_listing l CROSS JOIN bank_transactions t ON t.row = l.row
     LEFT JOIN names_merchants m USING (merchant) LEFT JOIN user_notes n USING (entry)
     WHERE l.row > ? ORDER BY l.row LIMIT ${rowsPerChunk}`,
  ).all(row);
}
