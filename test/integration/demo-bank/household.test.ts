import type { PlaidApi } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, emptyMirror, linkItem, namesOf, syncMirror } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

test('the same seed and day make the same household, another seed another', async () => {
  const householdOf = async (seed: number) => {
    const { plaid } = await aDemoBank({ seed, clock: fakeTime('2026-11-23T10:00:00') });
    return sorted((await householdRows(plaid)).map((row) => [row.date, row.amount, ...namesOf([row])]));
  };

  const [one, again, other] = [await householdOf(7), await householdOf(7), await householdOf(8)];

  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

test('two balances a month apart differ by exactly what posted between them', async () => {
  const clock = fakeTime('2026-10-20T10:00:00');
  const { plaid } = await aDemoBank({ clock, itemsExpire: false });
  const { accessToken } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, accessToken, mirror);
  const before = await plaid.accountsGet({ access_token: accessToken });
  const known = new Set(postedIn(mirror.transactions.values()).map((row) => row.transaction_id));

  clock.advance(30 * 86_400_000);
  await syncMirror(plaid, accessToken, mirror);
  const after = await plaid.accountsGet({ access_token: accessToken });

  const news = postedIn(mirror.transactions.values()).filter((row) => !known.has(row.transaction_id));
  // Investments and loans have no transactions of their own.
  const moved = ({ type }: { readonly type: unknown }): boolean => ['depository', 'credit'].includes(String(type));
  const expected = before.data.accounts.filter(moved).map(({ account_id: id, balances, subtype }) => {
    const left = news.filter((row) => row.account_id === id).reduce((sum, row) => sum + cents(row.amount), 0);
    return cents(balances.current) + (String(subtype) === 'credit card' ? left : -left);
  });
  expect(after.data.accounts.filter(moved).map(({ balances }) => cents(balances.current))).toEqual(expected);
  expect(news.length).toBeGreaterThan(20);
});

async function householdRows(plaid: PlaidApi) {
  const { accessToken } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, accessToken, mirror);
  return [...mirror.transactions.values()];
}

const cents = (amount: number | null): number => Math.round((amount ?? 0) * 100);
const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

function postedIn<Row extends { readonly pending: boolean }>(rows: Iterable<Row>): readonly Row[] {
  return [...rows].filter(({ pending }) => !pending);
}
