import { expect, test } from 'vitest';

import { institutionIdSchema } from '#contract/ids.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { newDataFolder, openOnBank, type WholeApp } from '../../support/whole-app.ts';

const institutionId = institutionIdSchema.parse('ins_109508');
const clock = { now: () => new Date('2026-11-23T12:00:00').getTime() };

/** As Link does it, without its pages. */
async function share({ app }: WholeApp, username = 'user_bank_income', days = 180): Promise<void> {
  const session = await app.session();
  const user = await (await session.income()).user();
  const password = username === 'user_good' ? 'pass_good' : '{}';
  await (await session.gateway()).shareSandboxIncome({ user, institutionId, username, password, days });
}

async function opened() {
  const { bank } = await aDemoBank({ clock });
  const folder = newDataFolder();
  return { bank, folder, whole: await openOnBank(bank, { folder }) };
}

test('income that was shared is read by source and month, all of it positive', async () => {
  const { whole } = await opened();
  await share(whole);

  const { status, income } = await whole.ask('income.read', {});

  expect(status).toBe('ready');
  expect(income?.sources.map(({ category, rhythm, count }) => [category, rhythm, count])).toEqual([
    ['SALARY', 'BIWEEKLY', 13],
    ['GIG_ECONOMY', 'WEEKLY', 26],
    ['RENTAL', 'MONTHLY', 6],
    ['BANK_INTEREST', 'MONTHLY', 6],
  ]);
  const amounts = income?.sources.flatMap(({ total, payments }) => [total, ...payments.map(({ amount }) => amount)]) ?? [];
  expect(amounts.filter((amount) => amount <= 0)).toEqual([]);
  const sum = (list: readonly number[] = []) => list.reduce((total, amount) => total + amount, 0);
  expect(sum(income?.months.map(({ amount }) => amount))).toBe(income?.totals[0]?.amount);
  expect(sum(income?.sources.map(({ total }) => total))).toBe(income?.totals[0]?.amount);
});

test('income is there without a network, and a failed reading leaves it there', async () => {
  const { bank, folder, whole } = await opened();
  await share(whole);
  const before = await whole.ask('income.read', {});
  await whole.app.close();
  await bank.close();
  const offline = await openOnBank(bank, { folder });

  const kept = await offline.ask('income.state', {});
  const failed = await offline.ask('income.read', {});

  expect(kept).toEqual(before);
  expect([failed.status, failed.failure?.kind, failed.income]).toEqual(['failed', 'offline', before.income]);
});

test('a profile is one user at Plaid, whom no page and no log gets to know', async () => {
  const { whole } = await opened();
  await share(whole);
  await whole.ask('income.read', {});
  const first = await whole.app.session().then(async (session) => (await session.income()).user());

  await share(whole);

  const again = await whole.app.session().then(async (session) => (await session.income()).user());
  expect(again.userId).toBe(first.userId);
  expect(whole.letOut.filter((text) => text.includes(first.userId))).toEqual([]);
});

test('accounts without income are no failure of Plaid’s: they show no source', async () => {
  const { whole } = await opened();
  await share(whole, 'user_good');

  const { status, income } = await whole.ask('income.read', {});

  expect([status, income?.sources]).toEqual(['ready', []]);
});

test('forgotten income is gone here and at Plaid', async () => {
  const { whole } = await opened();
  await share(whole);
  await whole.ask('income.read', {});
  const session = await whole.app.session();
  const user = await (await session.income()).user();

  await whole.ask('income.forget', {});

  expect(await whole.ask('income.state', {})).toEqual({ status: 'none', readAt: null, failure: null, income: null });
  expect(await session.vault.read('income/user')).toBeNull();
  await expect((await session.gateway()).getIncome(user)).rejects.toMatchObject({
    failure: { plaid: { code: 'INVALID_USER_ID' } },
  });
});

test('reading before anything was shared asks Plaid nothing and finds none', async () => {
  const { bank, whole } = await opened();
  await bank.close();

  expect((await whole.ask('income.read', {})).status).toBe('none');
});

test('closing Link shares nothing', async () => {
  const { whole } = await opened();
  whole.person.signsInAs = null;

  await expect(whole.ask('income.share', { days: 90 })).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect((await whole.ask('income.state', {})).status).toBe('none');
});
