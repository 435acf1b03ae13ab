/**
 * What no bank should send and some bank will: each works (listed, found, summed, exported, sound) or is refused in words.
 * All of it comes the real way: JSON over HTTP, Plaid's client, the ledger's threads.
 */
import { describe, expect, test } from 'vitest';

import { ledgerRowsOfDay } from '../../support/full-day.ts';
import { plaidAccount, plaidPage, plaidTransaction } from '../../support/plaid-rows.ts';
import type { ScriptedAnswer } from '../../support/scripted-plaid.ts';
import { exportedRows } from '../../support/sync-over-http.ts';
import { scriptedItem } from '../../support/synced-items.ts';

type Fields = Readonly<Record<string, unknown>>;

/** As little as a row may say. */
const bare = (id: number | string, fields: Fields = {}): Fields => ({
  transaction_id: `tx${id}`,
  account_id: 'acc1',
  pending: false,
  date: '2026-11-20',
  amount: 1,
  iso_currency_code: 'USD',
  name: `row ${id}`,
  ...fields,
});
const page = (added: readonly Fields[], more: Fields = {}): ScriptedAnswer => ({ json: plaidPage({ added, ...more }) });
const many = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Syncs, and answers what there is to see of it. */
async function synced(pages: readonly ScriptedAnswer[], accounts: readonly unknown[] = [plaidAccount()]) {
  const world = await scriptedItem(pages, accounts);
  const { failure, receipt } = await world.engine.syncItem(world.itemId);
  const { queries } = world.ledger;
  const outline = await queries.transactionsOutline({});
  return { ...world, queries, failure, added: receipt.added, outline };
}

describe('works', () => {
  test('a description of a megabyte: listed, found by its last word, exported whole', async () => {
    const name = `${'Lorem ipsum '.repeat(87_000)}finisterre`;
    const { failure, ledger, queries } = await synced([page([plaidTransaction({ original_description: name }), bare(2)])]);

    const found = await queries.transactionsPage({ search: 'finisterre' }, 0, 10);
    const rows = await exportedRows(ledger);

    expect([failure, found.map(({ description }) => description === name)]).toEqual([null, [true]]);
    expect(rows.map((row) => Object.values(row).includes(name)).toSorted()).toEqual([false, true]);
    expect(await queries.check()).toEqual([]);
  });

  test('names of ten thousand characters, control characters and text that turns around: kept, found, one line of a CSV', async () => {
    const names = ['N'.repeat(10_000), 'bell\u0007 null\u0000 escape\u001b[31m', '\u202eesrever\u202c', '\ud800 alone', '👨‍👩‍👧'];
    const accounts = [plaidAccount({ name: names[0], official_name: names[2] })];
    const { failure, ledger, queries } = await synced(
      [page(names.map((name, index) => bare(index, { name, merchant_name: name })))],
      accounts,
    );

    const listed = await queries.transactionsPage({}, 0, 10);
    const found = await queries.transactionsPage({ search: 'esrever' }, 0, 10);

    expect([failure, listed.length, found.length, (await exportedRows(ledger)).length]).toEqual([null, 5, 1, 5]);
    expect([(await queries.accounts())[0]?.name, await queries.check()]).toEqual([names[0], []]);
  });

  test('no account at all, and nothing to tell', async () => {
    const { failure, queries, itemId, outline } = await synced([page([])], []);

    const item = await queries.item(itemId);
    expect([failure, outline.count, item?.accountCount, item?.lastSyncedAt !== null]).toEqual([null, 0, 0, true]);
  });

  test('ten thousand accounts: each with its row and its balance', async () => {
    const accounts = many(10_000, (index) => plaidAccount({ account_id: `acc${index}`, name: `Account ${index}`, mask: null }));
    const { failure, added, queries, outline } = await synced(
      [page(many(10_000, (index) => bare(index, { account_id: `acc${index}` })))],
      accounts,
    );

    const listed = await queries.accounts();
    const one = await queries.transactionsOutline({ accountIds: [listed[7_777]?.accountId ?? ('' as never)] });
    expect([failure, added, listed.length, outline.sums[0]?.out, one.count]).toEqual([null, 10_000, 10_000, -1_000_000, 1]);
    expect(await queries.check()).toEqual([]);
  });

  test('twenty thousand merchants, a thousand currencies: every sum its own', async () => {
    const currency = (index: number): string => `C${String(index % 1000).padStart(3, '0')}X`;
    const rows = many(20_000, (index) =>
      bare(index, { merchant_name: `Merchant ${index}`, iso_currency_code: null, unofficial_currency_code: currency(index) }),
    );
    const { failure, queries, outline } = await synced([page(rows)]);

    expect([failure, outline.sums.length, new Set(outline.sums.map(({ out }) => out))]).toEqual([
      null,
      1000,
      new Set([-20 * 10 ** 8]),
    ]);
    expect((await queries.transactionsPage({ search: 'merchant 19999' }, 0, 10)).length).toBe(1);
    expect(await queries.check()).toEqual([]);
  });

  test('days from the year 1 to 9999, listed newest first, in the right months, exported as they are', async () => {
    const days = ['0001-01-01', '1899-12-31', '1900-02-28', '2026-11-20', '2200-12-31', '9999-12-31'];
    const { failure, ledger, queries, outline } = await synced([page(days.map((date, index) => bare(index, { date })))]);

    const listed = (await queries.transactionsPage({}, 0, 10)).map(({ date }) => date);
    expect([failure, listed]).toEqual([null, days.toReversed()]);
    expect(outline.months.map(({ month }) => month)).toEqual(days.toReversed().map((day) => day.slice(0, 7)));
    expect((await exportedRows(ledger)).map((row) => row['Date']).toSorted()).toEqual(days);
    expect((await queries.netWorth(null, '2026-11-23' as never))[0]?.points.length).toBeGreaterThan(700_000);
  });

  test('the largest amounts that can be summed, to the cent', async () => {
    const { failure, ledger, outline } = await synced([
      page([bare(1, { amount: 45035996273704.95 }), bare(2, { amount: 0.01 })]),
    ]);

    expect([failure, outline.sums]).toEqual([null, [expect.objectContaining({ in: 0, out: -(2 ** 52) })]]);
    expect((await exportedRows(ledger)).map((row) => row['Amount']).toSorted()).toEqual(['-0.01', '-45035996273704.95']);
  });
});

describe('is refused in words, and nothing of it is stored', () => {
  test.each<[string, readonly ScriptedAnswer[], RegExp]>([
    [
      'an amount of 64 bits',
      [page([bare(1), bare(2, { amount: Number('92233720368547758.07') })])],
      /too large to count exactly/,
    ],
    [
      'amounts that add up to more than can be counted',
      [page(many(3, (index) => bare(index, { amount: 3e13 })))],
      /add up to more than Coffer can count/,
    ],
    ['a year of five digits', [page([bare(1), bare(2, { date: '10000-01-01' })])], /added\.1\.date/],
    ['the year nought', [page([bare(1), bare(2, { date: '0000-02-30' })])], /added\.1\.date/],
    ['a currency of a page', [page([bare(1), bare(2, { iso_currency_code: 'X'.repeat(17) })])], /iso_currency_code/],
    ['an id of nothing', [page([bare(1), bare(2, { transaction_id: '' })])], /transaction_id/],
  ])('%s', async (_what, pages, words) => {
    const { failure, queries, itemId, outline } = await synced(pages);

    const cursor = (await queries.item(itemId))?.cursor;
    expect([failure?.kind, failure?.message]).toEqual(['malformed-response', expect.stringMatching(words)]);
    expect([outline.count, cursor, await queries.check()]).toEqual([0, null, []]);
  });

  test('one more transaction than a day can hold', () => {
    const { refusal, before, after } = ledgerRowsOfDay();

    expect(refusal).toMatch(/more than 16,777,216 transactions of one day/);
    expect(after).toEqual(before);
  });
});
