/** What the sqlite3 command is given to do the same work as Coffer: the tables of an export, without encryption, index or search. */
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { categories } from '#domain/categories.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import { connect } from '../../src-main/ledger/connect.ts';
import { transactionColumns } from '../../src-main/exchange/transactions-csv.ts';

const tables = [
  'bank_transactions', 'derived_listing', 'bank_accounts', 'bank_items', 'names_merchants', 'names_currencies',
  'names_channels', 'names_bank_categories', 'user_notes', 'bank_pending_forms',
]; // prettier-ignore

export function makePlainCopy(location: LedgerLocation, file: string): void {
  writeFileSync(file, '');
  const database = connect(location, { readonly: false });
  database.pragma('foreign_keys = OFF');
  database.prepare("ATTACH ? AS plain KEY ''").run(file);
  const schemaOf = database.prepare('SELECT sql FROM main.sqlite_schema WHERE name = ?').pluck();
  for (const table of tables) {
    database.exec(String(schemaOf.get(table)).replace(/^CREATE TABLE "?\w+"?/, `CREATE TABLE plain.${table}`));
    database.exec(`INSERT INTO plain.${table} SELECT * FROM main.${table}`);
  }
  database.exec('CREATE TABLE plain.categories (category INTEGER PRIMARY KEY, id TEXT, name TEXT, "group" TEXT, transfer TEXT)');
  const insert = database.prepare(
    'INSERT INTO plain.categories SELECT category, category_id, ?, ?, ? FROM main.names_categories WHERE category_id = ?',
  );
  for (const { categoryId, name, group, isTransfer } of categories)
    insert.run(name, group, isTransfer ? 'yes' : 'no', categoryId);
  database.close();
}

const values = [
  "date((t.row >> 24) * 86400, 'unixepoch')", "date(t.authorized_day * 86400, 'unixepoch')", 'a.name', 't.description', 'm.name',
  'c."group"', 'c.name', "printf('%.2f', t.amount / 100.0)", 'y.code', "iif(t.pending, 'pending', 'posted')", 'n.note',
  't.transaction_id', 'a.account_id', 'i.item_id', 'i.institution_name', 'a.mask', 'c.id', 'c.transfer',
  "b.primary_text || ': ' || b.detailed_text", 'h.name', 't.entry', 'f.transaction_id', "date(f.day * 86400, 'unixepoch')",
  "iif(f.amount IS NULL, NULL, printf('%.2f', f.amount / 100.0))",
]; // prettier-ignore

/** The same columns of the same rows in the same order. */
const query = `
  SELECT ${values.map((value, index) => `${value} AS "${transactionColumns[index] ?? ''}"`).join(', ')}
  FROM bank_transactions t CROSS JOIN derived_listing l ON l.row = t.row JOIN bank_accounts a ON a.account = t.account
    JOIN bank_items i ON i.item = a.item JOIN names_currencies y ON y.currency = t.currency
    JOIN categories c ON c.category = l.category LEFT JOIN names_merchants m ON m.merchant = t.merchant
    LEFT JOIN names_channels h ON h.channel = t.channel
    LEFT JOIN names_bank_categories b ON b.bank_category = t.bank_category
    LEFT JOIN user_notes n ON n.entry = t.entry LEFT JOIN bank_pending_forms f ON f.entry = t.entry
  ORDER BY t.row DESC`;

export function hasSqliteCommand(): boolean {
  return spawnSync('sqlite3', ['-version']).status === 0;
}

/** Has the sqlite3 command write `target` from the plain copy in `file`. Answers the milliseconds it took, and of processor time. */
export async function exportWithSqliteCommand(file: string, target: string): Promise<{ wall: number; processor: number }> {
  const startedAt = performance.now();
  // The shell tells the processor time of what it ran: user and system time of its children are in the second line.
  const script = 'sqlite3 "$1" && times';
  const command = spawn('sh', ['-c', script, 'sh', file], { stdio: ['pipe', 'pipe', 'inherit'] });
  command.stdin.end(`.mode csv\n.headers on\n.output ${target}\n${query};\n`);
  let said = '';
  for await (const piece of command.stdout.setEncoding('utf8')) said += String(piece);
  const [user = 0, system = 0] = (said.trim().split('\n').at(-1) ?? '').split(/\s+/).map(millisecondsOf);
  return { wall: performance.now() - startedAt, processor: user + system };
}

/** `0m3.920s` in milliseconds. */
function millisecondsOf(time: string): number {
  const [minutes = '0', seconds = '0'] = time.split('m');
  return Number(minutes) * 60_000 + Number.parseFloat(seconds) * 1_000;
}
