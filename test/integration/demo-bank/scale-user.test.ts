import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Products } from 'plaid';
import { expect, onTestFinished, test } from 'vitest';
import { aDemoBank, emptyMirror, faultOf, inOrder, linkItem, syncMirror } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const unlimited = { rateLimits: false } as const;

test.each([[1], [19], [1_234]])(
  'user_scale_%i has that many transactions, on up to three accounts, over two years',
  async (rows) => {
    const { plaid, bank } = await aDemoBank({ ...unlimited, clock: fakeTime('2026-11-23T10:00:00') });
    const { accessToken, itemId } = await linkItem(plaid, { username: `user_scale_${rows}` });
    const mirror = emptyMirror();

    await syncMirror(plaid, accessToken, mirror);

    const given = [...mirror.transactions.values()];
    expect(given).toHaveLength(rows);
    expect(inOrder(given)).toEqual(inOrder(bank.transactions(itemId)));
    expect(given.every(({ date }) => date > '2024-11-23' && date <= '2026-11-23')).toBe(true);
    expect(new Set(given.map(({ account_id: id }) => id)).size).toBe(Math.min(3, rows));
  },
);

test('its shops, categories and amounts vary, few wait, and money comes in as well', async () => {
  const { plaid } = await aDemoBank(unlimited);
  const { accessToken } = await linkItem(plaid, { username: 'user_scale_5000' });
  const mirror = emptyMirror();

  await syncMirror(plaid, accessToken, mirror);

  const given = [...mirror.transactions.values()];
  const different = (of: (row: (typeof given)[number]) => unknown): number => new Set(given.map(of)).size;
  expect({
    pending: given.filter(({ pending }) => pending).length,
    merchants: different(({ merchant_name: name }) => name) > 500,
    categories: different(({ personal_finance_category: category }) => category?.detailed) > 12,
    amounts: different(({ amount }) => amount) > 2_000,
    moneyIn: given.filter(({ amount }) => amount < 0).length > 500,
  }).toEqual({ pending: 3, merchants: true, categories: true, amounts: true, moneyIn: true });
});

test('a cursor in the middle of the pages leads on after the bank was started again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-bank-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stateFile = join(folder, 'bank.json');
  const clock = fakeTime('2026-11-23T10:00:00');
  const first = await aDemoBank({ ...unlimited, clock, stateFile });
  const { accessToken: access_token } = await linkItem(first.plaid, { username: 'user_scale_900' });
  const { data: one } = await first.plaid.transactionsSync({ access_token, count: 500 });
  await first.bank.close();
  clock.advance(3_600_000);
  const { plaid } = await aDemoBank({ ...unlimited, clock, stateFile });

  const { data: two } = await plaid.transactionsSync({ access_token, cursor: one.next_cursor, count: 500 });
  const { data: anew } = await plaid.transactionsSync({ access_token, count: 500 });

  const ids = [...one.added, ...two.added].map(({ transaction_id: id }) => id);
  expect([new Set(ids).size, two.has_more, anew.added]).toEqual([900, false, one.added]);
});

test('the last month comes first, and the rest after it, each row once', async () => {
  const clock = fakeTime('2026-11-23T10:00:00');
  const timeline = { initialMilliseconds: 1_000, historicalMilliseconds: 3_000 };
  const { plaid, bank } = await aDemoBank({ ...unlimited, clock, timeline });
  const { accessToken, itemId } = await linkItem(plaid, { username: 'user_scale_2000' });
  const mirror = emptyMirror();
  await plaid.transactionsSync({ access_token: accessToken });
  clock.advance(1_000);

  await syncMirror(plaid, accessToken, mirror);
  const recent = [...mirror.transactions.values()];
  bank.changeTransactions(itemId, { kind: 'remove', transactionId: recent[0]?.transaction_id ?? '' });
  clock.advance(2_000);
  await syncMirror(plaid, accessToken, mirror);

  expect(recent.length).toBeGreaterThan(50);
  expect(recent.every(({ date }) => date >= '2026-10-24')).toBe(true);
  expect(mirror.transactions.size).toBe(1_999);
  expect(inOrder(mirror.transactions.values())).toEqual(inOrder(bank.transactions(itemId)));
});

test('what happens to its rows later reaches a client that had them and one that had not', async () => {
  const clock = fakeTime('2026-11-23T10:00:00');
  const { plaid, bank } = await aDemoBank({ ...unlimited, clock });
  const { accessToken, itemId } = await linkItem(plaid, { username: 'user_scale_1100' });
  const [early, late] = [emptyMirror(), emptyMirror()];
  await syncMirror(plaid, accessToken, early);
  const [gone, changed, alsoGone] = [...early.transactions.keys()].filter((_, index) => index % 300 === 7);
  clock.advance(1_000);

  bank.changeTransactions(itemId, { kind: 'remove', transactionId: gone ?? '' });
  bank.changeTransactions(itemId, { kind: 'modify', transactionId: changed ?? '', amount: 1.23 });
  bank.changeTransactions(itemId, { kind: 'modify', transactionId: alsoGone ?? '', amount: 9.87 });
  bank.changeTransactions(itemId, { kind: 'remove', transactionId: alsoGone ?? '' });
  clock.advance(3 * 86_400_000);
  const { data: update } = await plaid.transactionsSync({ access_token: accessToken, cursor: early.cursor ?? '', count: 500 });
  await syncMirror(plaid, accessToken, early);
  await syncMirror(plaid, accessToken, late, 37);

  const shown = inOrder(bank.transactions(itemId));
  expect([update.added.length, update.modified.length, update.removed.length]).toEqual([3, 1, 5]);
  expect([inOrder(early.transactions.values()), inOrder(late.transactions.values())]).toEqual([shown, shown]);
  expect(late.transactions.get(changed ?? '')?.amount).toBe(1.23);
});

test('accounts that come back under new ids bring their rows along', async () => {
  const { plaid, bank } = await aDemoBank(unlimited);
  const { accessToken, itemId } = await linkItem(plaid, { username: 'user_scale_700' });
  const mirror = emptyMirror();
  await syncMirror(plaid, accessToken, mirror);

  bank.churnAccounts(itemId, 'renumber');
  await syncMirror(plaid, accessToken, mirror);

  expect(mirror.transactions.size).toBe(700);
  expect(inOrder(mirror.transactions.values())).toEqual(inOrder(bank.transactions(itemId)));
});

test('one account is a stream of its own', async () => {
  const { plaid, bank } = await aDemoBank(unlimited);
  const { accessToken: access_token, itemId } = await linkItem(plaid, { username: 'user_scale_700' });
  const { data } = await plaid.accountsGet({ access_token });
  const card = data.accounts.find(({ mask }) => mask === '4096')?.account_id ?? '';

  const { data: own } = await plaid.transactionsSync({ access_token, count: 500, options: { account_id: card } });

  expect(inOrder(own.added)).toEqual(inOrder(bank.transactions(itemId).filter(({ account_id: id }) => id === card)));
});

test('the older way to read transactions gives the same rows, newest first', async () => {
  const { plaid, bank } = await aDemoBank({ ...unlimited, clock: fakeTime('2026-11-23T10:00:00') });
  const { accessToken: access_token, itemId } = await linkItem(plaid, { username: 'user_scale_700' });
  const read = async (offset: number) => {
    const options = { count: 400, offset };
    const { data } = await plaid.transactionsGet({ access_token, start_date: '2024-01-01', end_date: '2026-11-23', options });
    return data;
  };

  const [one, two] = [await read(0), await read(400)];

  const rows = [...one.transactions, ...two.transactions];
  expect([one.total_transactions, inOrder(rows)]).toEqual([700, inOrder(bank.transactions(itemId))]);
  expect(rows.map(({ date }) => date)).toEqual(
    rows
      .map(({ date }) => date)
      .sort()
      .reverse(),
  );
});

test('ten million rows are made a page at a time', { timeout: 60_000 }, async () => {
  const { plaid } = await aDemoBank(unlimited);
  const before = process.memoryUsage().heapUsed;
  const { accessToken: access_token } = await linkItem(plaid, {
    username: 'user_scale_10000000',
    products: [Products.Transactions],
  });

  const { data: page } = await plaid.transactionsSync({ access_token, count: 500 });
  const { data: recurring } = await plaid.transactionsRecurringGet({ access_token });
  const { data: accounts } = await plaid.accountsGet({ access_token });

  const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  expect([page.added.length, page.has_more, accounts.accounts.length]).toEqual([500, true, 3]);
  expect(recurring.outflow_streams.map(({ description }) => description)).toEqual(['WHARF STREET PROPERTIES']);
  expect(grown).toBeLessThan(200);
});

test.each([['user_scale_0'], ['user_scale_1000000000000'], ['user_scale_many'], ['user_scale_-5'], ['user_scale_1e3']])(
  '%s is refused in words',
  async (username) => {
    const { plaid } = await aDemoBank();

    const refused = await faultOf(linkItem(plaid, { username }));

    expect(refused).toMatchObject({
      code: 'INVALID_CREDENTIALS',
      message: 'user_scale_N takes a whole number from 1 to 10,000,000, written without separators.',
    });
  },
);
