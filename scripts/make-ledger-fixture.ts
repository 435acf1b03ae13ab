/**
 * `node scripts/make-ledger-fixture.ts`: a small ledger as this Coffer writes it, for the tests of
 * every Coffer to come: test/fixtures/ledgers/vN.db.gz, and what is in it as vN.json. Run it once
 * with each new migration. The file is not encrypted, as that would not pack; the tests encrypt it.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { BankTransaction } from '../src-main/domain/bank-facts.ts';
import { openLedgerCommands } from '../src-main/ledger/commands.ts';
import { newestVersion } from '../src-main/ledger/migrations/all-migrations.ts';
import { openWritableDatabase } from '../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../src-main/ledger/queries.ts';
import { accountIdSchema, categoryIdSchema, itemIdSchema } from '../src-preload/contract/ids.ts';
import type { PlainDate } from '../src-preload/contract/dates.ts';
import { aPage, aTransaction, checking, platypus, platypusItem, transactionId } from '../test/support/bank-facts.ts';

const target = join(import.meta.dirname, '../test/fixtures/ledgers', `v${newestVersion}`);
if (existsSync(`${target}.db.gz`)) {
  console.error(`There is a fixture of schema ${newestVersion} already, and history does not change.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'coffer-fixture-'));
const file = join(folder, 'ledger.db');
const database = openWritableDatabase({ file, key: new Uint8Array(32).fill(7), mustExist: false });
const commands = openLedgerCommands(database);
const queries = openLedgerQueries(database);

const gringotts = itemIdSchema.parse('item-gringotts');
const euroAccount = accountIdSchema.parse('account-euro');
const euro = { ...checking, accountId: euroAccount, name: 'Girokonto', currency: 'EUR', mask: '1111' };
commands.addItem(platypus);
commands.addItem({
  ...platypus,
  itemId: gringotts,
  institutionName: 'Gringotts, a bank with ü and 💰',
  accounts: [euro],
  facts: { ...platypus.facts, itemId: gringotts, institutionName: 'Gringotts, a bank with ü and 💰' },
});

const merchants = ['Blue Kettle Coffee', 'Corner Market', 'Käserei “Zum Hirsch”', null] as const;
const kinds = [
  ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'],
  ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES'],
  ['INCOME', 'INCOME_WAGES'],
  ['OF_THE_FUTURE', 'OF_THE_FUTURE_KIND'],
] as const;

/** Row `number` of an account: every sign, some pending, a day of its own within two years. */
function row(number: number, account: typeof checking, more: Partial<BankTransaction> = {}): BankTransaction {
  const [primary, detailed] = kinds[number % kinds.length] ?? kinds[0];
  const date = new Date(Date.UTC(2026, 10, 20) - number * 86_400_000 * 4).toISOString().slice(0, 10) as PlainDate;
  return aTransaction({
    transactionId: transactionId(`${account.accountId}-${number}`),
    accountId: account.accountId,
    currency: account.currency,
    amount: number % 7 === 0 ? 0 : (number % 3 === 0 ? 1 : -1) * (number * 137 + 99),
    description: `Row ${number} of ${account.name}: “quotes”, ünïcode, 'and' more`,
    merchant: merchants[number % merchants.length] ?? null,
    category: { primary, detailed },
    pending: number < 4,
    date,
    authorizedDate: number % 2 === 0 ? date : null,
    ...more,
  });
}

function sync(itemId: typeof platypusItem, from: string | null, to: string, page: Parameters<typeof aPage>[0]): void {
  commands.stagePage('run', itemId, aPage(page));
  commands.commitSync({ runId: 'run', itemId, fromCursor: from, nextCursor: to, history: 'complete', at: 5_000, rebuild: false });
}
const rows = (account: typeof checking): readonly BankTransaction[] =>
  Array.from({ length: 120 }, (_, number) => row(number, account));
const entryOf = (id: string) => {
  const found = queries
    .transactionsPage({}, 0, 1000)
    .find(({ entryId }) => queries.transactionDetail(entryId)?.bankTransactionId === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found.entryId;
};

sync(platypusItem, null, 'p1', { added: rows(checking) });
sync(gringotts, null, 'g1', { added: rows(euro) });
commands.setNote(entryOf('account-checking-1'), 'written while it was pending', 6_000);
commands.setCategory([entryOf('account-checking-1'), entryOf('account-euro-50')], categoryIdSchema.parse('groceries'), 6_100);
commands.setNote(entryOf('account-checking-60'), 'of a row that goes', 6_200);
commands.setNote(entryOf('account-euro-70'), 'first words', 6_300);
commands.setNote(entryOf('account-euro-70'), 'better words', 6_400);
commands.setNote(entryOf('account-euro-80'), 'taken back', 6_500);
commands.undoEdit(6_600);
// One posts and keeps its edits, one changes, some go, one of them with an edit.
sync(platypusItem, 'p1', 'p2', {
  added: [
    row(1, checking, {
      transactionId: transactionId('posted'),
      pendingTransactionId: transactionId('account-checking-1'),
      pending: false,
      amount: -701,
    }),
  ],
  modified: [row(30, checking, { amount: -123_456, description: 'Another text' })],
  removed: ['account-checking-1', 'account-checking-60', 'account-checking-61'].map(transactionId),
});
commands.savePendingExchange({ id: 'half', institutionId: null, institutionName: 'Half Linked', startedAt: 7_000, itemId: null });
if (queries.check().length > 0) throw new Error(`The fixture is not sound: ${queries.check().join(' ')}`);

const content = {
  transactions: queries.transactionsPage({}, 0, 1000).map(({ entryId, date, accountId, description, categoryId, categoryEdited, amount, currency, status, note }) => ({
    id: queries.transactionDetail(entryId)?.bankTransactionId,
    entryId, date, accountId, description, categoryId, categoryEdited, amount, currency, status, note,
  })),
  cursors: queries.items().map(({ itemId, cursor }) => [itemId, cursor]),
  sums: queries.transactionsOutline({}).sums,
  pendingExchanges: queries.pendingExchanges(),
}; // prettier-ignore

database.pragma('journal_mode = DELETE');
database.exec('VACUUM');
// The driver's types are those of better-sqlite3, whose fork with ciphers adds this; no key is no encryption.
(database as unknown as { rekey: (key: Buffer) => void }).rekey(Buffer.alloc(0));
database.close();
mkdirSync(join(target, '..'), { recursive: true });
writeFileSync(`${target}.db.gz`, gzipSync(readFileSync(file), { level: 9 }));
writeFileSync(`${target}.json`, `${JSON.stringify(content)}\n`);
rmSync(folder, { recursive: true });
console.log(`test/fixtures/ledgers/v${newestVersion}: ${content.transactions.length} transactions`);
