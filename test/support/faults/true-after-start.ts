/** What must be true of a profile after every start, whatever ended the process before. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

import { entryIdSchema, categoryIdSchema } from '#contract/ids.ts';
import type { ShownAtBank } from '../../../src-main/demo-bank/shown-transactions.ts';
import type { ReadableDatabase } from '../../../src-main/ledger/database.ts';
import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { dateOfDay } from '../../../src-main/ledger/days.ts';
import { dayOfRow } from '../../../src-main/ledger/row-ids.ts';
import { openOnBank, type WholeApp, type WholeAppOptions } from '../whole-app.ts';
import type { Edit, World } from './world-to-lose.ts';

interface StoredRow {
  readonly id: string;
  readonly date: string;
  /** Minor units, money out negative. */
  readonly amount: number;
  readonly pending: boolean;
  readonly description: string;
  readonly note: string | null;
  readonly category: string | null;
}

/**
 * Starts the app as a user would, lets it end what was left half done, and expects: each Item's rows are
 * what its bank showed at the very cursor that is stored; the edits are there; `check` is clean; the vault
 * has what belongs to these Items and nothing else; no file is left over. Then it syncs, and expects the
 * rows to be what the bank shows now. `about` says of a loss what came before.
 */
export async function expectTrueAfterStart(
  world: World,
  about: string,
  options: Pick<WholeAppOptions, 'passphrase'> = {},
): Promise<WholeApp> {
  const whole = await openOnBank(world.bank, { folder: world.folder, ...options });
  const session = await whole.app.session();
  await (await session.connector()).recover();
  await expectSound(world, whole, `${about}: after the start`);

  const synced = await whole.ask('connections.sync', {});
  expect(
    synced.map(({ health }) => health).filter((health) => health !== 'healthy'),
    `${about}: after a sync`,
  ).toEqual([]);
  await expectSound(world, whole, `${about}: after a sync`);
  for (const { itemId } of synced) {
    expect(await storedRows(whole, world, itemId), `${about}: rows after a sync`).toEqual(
      expected(world, world.bank.transactions(itemId)),
    );
  }
  return whole;
}

async function expectSound(world: World, whole: WholeApp, about: string): Promise<void> {
  const { vault, ledger } = await whole.app.session();
  const { queries } = await ledger();
  const items = await queries.items();
  for (const { itemId, cursor } of items) {
    const atBank = cursor === null ? [] : world.bank.transactions(itemId, cursor);
    expect(await storedRows(whole, world, itemId), `${about}: rows at the stored cursor`).toEqual(expected(world, atBank));
  }
  const tokens = items.map(({ itemId }) => `item/${itemId}/access-token`);
  const state = {
    problems: await onOwnConnection(whole, world, (database) => openLedgerQueries(database).check()),
    pending: await queries.pendingExchanges(),
    secrets: (await vault.names()).toSorted(),
    leftOver: leftOver(world.folder),
  };
  expect(state, about).toEqual({
    problems: [],
    pending: [],
    secrets: [...tokens, 'ledger/key', 'plaid/client-id', 'plaid/secret'].toSorted(),
    leftOver: [],
  });
}

const ours = [
  /^settings\.json$/,
  /^logs\/coffer(\.old)?\.log$/,
  /^profiles\/sandbox\/(vault|profile)\.json$/,
  /^profiles\/sandbox\/ledger\.db(-wal|-shm|\.key-check)?$/,
  /^profiles\/sandbox\/backups\/ledger-v\d+-[\dT-]+Z\.db$/,
];

/** Files in the data folder that have no business there; beside an export's target, see `expectNoParts`. */
function leftOver(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !ours.some((pattern) => pattern.test(name)));
}

/** Reads with SQL of its own, so that no query of the app's is both judge and judged. */
async function storedRows(whole: WholeApp, world: World, itemId: string): Promise<readonly unknown[]> {
  const rows = await onOwnConnection(whole, world, (database) =>
    database
      .prepare<[string], Omit<StoredRow, 'date' | 'pending'> & { row: number; pending: number }>(
        `SELECT t.row, t.transaction_id AS id, t.amount, t.pending, t.description, n.note, c.category_id AS category
         FROM bank_transactions t JOIN bank_accounts a USING (account) JOIN bank_items i USING (item)
         LEFT JOIN user_notes n USING (entry) LEFT JOIN user_categories uc USING (entry)
         LEFT JOIN names_categories c ON c.category = uc.category
         WHERE i.item_id = ? ORDER BY id`,
      )
      .all(itemId),
  );
  return rows.map(({ row, pending, ...rest }) => ({ ...rest, date: dateOfDay(dayOfRow(row)), pending: pending === 1 }));
}

async function onOwnConnection<Result>(
  { app }: WholeApp,
  { folder }: World,
  work: (database: ReadableDatabase) => Result,
): Promise<Result> {
  const key = await (await app.session()).vault.read('ledger/key');
  const file = join(folder, 'profiles/sandbox/ledger.db');
  const database = openReadableDatabase({ file, key: Buffer.from(key ?? '', 'hex'), mustExist: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** The bank's rows as a ledger must have them, with what the user did to each or to its pending form. */
function expected({ edits }: World, atBank: readonly ShownAtBank[]): readonly unknown[] {
  return atBank
    .map((row) => {
      const edit = edits.get(row.transaction_id) ?? edits.get(row.pending_transaction_id ?? '');
      return {
        id: row.transaction_id,
        date: row.date,
        amount: row.amount === 0 ? 0 : Math.round(row.amount * -100),
        pending: row.pending,
        description: expect.any(String) as unknown,
        note: edit === undefined ? null : oneOf(edit),
        category: edit?.category ?? null,
      };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** A note that was being written when the process ended is there or is not; both are what the user really did. */
function oneOf({ notes }: Edit): unknown {
  const [only, ...others] = notes;
  if (others.length === 0) return only;
  return expect.toSatisfy((note: unknown) => notes.some((known) => known === note));
}

/** What a user does between two runs: notes and categories on some rows, remembered by the bank's ids. */
export async function editSomeRows(world: World, whole: WholeApp, pick: (count: number) => number, tag: string): Promise<void> {
  const { queries } = await (await whole.app.session()).ledger();
  const { count } = await queries.transactionsOutline({});
  for (let edit = 0; edit < 3 && count > 0; edit += 1) {
    const [row] = await queries.transactionsPage({}, pick(count), 1);
    const detail = row === undefined ? null : await queries.transactionDetail(row.entryId);
    if (detail === null) continue;
    const note = `note ${tag}.${edit}`;
    await whole.ask('edits.setNote', { entryId: entryIdSchema.parse(detail.entryId), note });
    await whole.ask('edits.setCategory', { entryIds: [detail.entryId], categoryId: categoryIdSchema.parse('groceries') });
    world.edits.set(detail.bankTransactionId, { notes: [note], category: 'groceries' });
  }
}

/** Files of ours that an export left where the user keeps theirs. */
export function partsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.part') || name.endsWith('.tmp'));
}
