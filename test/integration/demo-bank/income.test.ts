import { CountryCode, IncomeVerificationSourceType, Products, type PlaidApi } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, faultOf } from '../../support/demo-bank-client.ts';
import { linkByHand } from '../../support/link-by-hand.ts';

const clock = { now: () => new Date('2026-11-23T12:00:00').getTime() };
const incomeUser = { override_username: 'user_bank_income', override_password: '{}' };
const verification = (days: number) => ({
  income_source_types: [IncomeVerificationSourceType.Bank],
  bank_income: { days_requested: days },
});

async function shareIncome(plaid: PlaidApi, userId: string, days: number, login: object = incomeUser): Promise<string> {
  const { data } = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.IncomeVerification],
    user_id: userId,
    options: { ...login, income_verification: verification(days) },
  });
  return (await plaid.itemPublicTokenExchange({ public_token: data.public_token })).data.access_token;
}

test('income comes by source, with its rhythm, positive: the reverse of every other product', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { user_id: userId } = (await plaid.userCreate({ client_user_id: 'me' })).data;
  await shareIncome(plaid, userId, 180);

  const { bank_income: [income] = [] } = (await plaid.creditBankIncomeGet({ user_id: userId })).data;

  const sources = income?.items?.[0]?.bank_income_sources ?? [];
  expect(sources.map((source) => [source.income_category, source.pay_frequency, source.transaction_count])).toEqual([
    ['SALARY', 'BIWEEKLY', 13],
    ['GIG_ECONOMY', 'WEEKLY', 26],
    ['RENTAL', 'MONTHLY', 6],
    ['BANK_INTEREST', 'MONTHLY', 6],
  ]);
  expect(sources.filter(({ total_amount: total = 0 }) => total <= 0)).toEqual([]);
});

test('the summary is the sum of its sources and of its months', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { user_id: userId } = (await plaid.userCreate({ client_user_id: 'me' })).data;
  await shareIncome(plaid, userId, 365);

  const { bank_income: [income] = [] } = (await plaid.creditBankIncomeGet({ user_id: userId })).data;

  const cents = (amount = 0): number => Math.round(amount * 100);
  const total = cents(income?.bank_income_summary?.total_amounts?.[0]?.amount);
  const bySource = income?.items?.[0]?.bank_income_sources?.reduce((sum, source) => sum + cents(source.total_amount), 0);
  const byMonth = income?.bank_income_summary?.historical_summary?.reduce(
    (sum, month) => sum + cents(month.total_amounts?.[0]?.amount),
    0,
  );
  expect([bySource, byMonth]).toEqual([total, total]);
});

test('`user_good` shares accounts, and shows no income', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { user_id: userId } = (await plaid.userCreate({ client_user_id: 'me' })).data;
  await shareIncome(plaid, userId, 90, { override_username: 'user_good', override_password: 'pass_good' });

  const { bank_income: [income] = [] } = (await plaid.creditBankIncomeGet({ user_id: userId })).data;

  expect(income?.items?.map(({ bank_income_sources: sources }) => sources)).toEqual([[]]);
});

test('a user is one, however often asked for; one who shared nothing has nothing; one removed is unknown', async () => {
  const { plaid } = await aDemoBank({ clock });
  const first = (await plaid.userCreate({ client_user_id: 'me' })).data;
  const again = (await plaid.userCreate({ client_user_id: 'me' })).data;
  const nothing = (await plaid.creditBankIncomeGet({ user_id: first.user_id })).data.bank_income;

  await plaid.userRemove({ user_id: first.user_id });
  const gone = await faultOf(plaid.creditBankIncomeGet({ user_id: first.user_id }));

  expect([again.user_id === first.user_id, nothing, gone.code]).toEqual([true, [], 'INVALID_USER_ID']);
});

test('Link for income needs a user and how far back it may look', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { user_id: userId } = (await plaid.userCreate({ client_user_id: 'me' })).data;
  const request = {
    client_name: 'Coffer',
    language: 'en',
    country_codes: [CountryCode.Us],
    user: { client_user_id: 'me' },
    products: [Products.IncomeVerification],
  };

  const withoutUser = await faultOf(plaid.linkTokenCreate({ ...request, income_verification: verification(90) }));
  const withoutDays = await faultOf(plaid.linkTokenCreate({ ...request, user_id: userId }));
  const whole = await plaid.linkTokenCreate({ ...request, user_id: userId, income_verification: verification(90) });

  expect([withoutUser.message, withoutDays.message]).toEqual([
    'the following required fields are missing: user_id',
    'the following required fields are missing: income_verification.bank_income',
  ]);
  expect(whole.data.link_token).toMatch(/^link-sandbox-/);
});

test('income that was shared in Link is told by its session, its link token and its user', async () => {
  const { bank, plaid } = await aDemoBank({ clock });
  const { user_id: userId } = (await plaid.userCreate({ client_user_id: 'me' })).data;
  const { link_token } = (
    await plaid.linkTokenCreate({
      client_name: 'Coffer',
      language: 'en',
      country_codes: [CountryCode.Us],
      user: { client_user_id: 'me' },
      user_id: userId,
      products: [Products.IncomeVerification],
      income_verification: verification(120),
    })
  ).data;

  const { public_token } = await linkByHand(bank, link_token, { username: 'user_bank_income', password: '{}' });

  const { item_id } = (await plaid.itemPublicTokenExchange({ public_token })).data;
  const { link_sessions: [linked] = [] } = (await plaid.linkTokenGet({ link_token })).data;
  const { sessions: [session] = [] } = (await plaid.creditSessionsGet({ user_id: userId })).data;
  const { bank_income: [income] = [] } = (await plaid.creditBankIncomeGet({ user_id: userId })).data;
  const approved = { status: 'APPROVED', item_id };
  expect(linked?.results?.bank_income_results).toMatchObject([approved]);
  expect(session).toMatchObject({ link_session_id: linked?.link_session_id, results: { bank_income_results: [approved] } });
  expect([income?.days_requested, income?.items?.[0]?.item_id]).toEqual([120, item_id]);
});

test('pay stubs, as the older endpoint gives them, are the latest payments of wages', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { user_id: userId } = (await plaid.userCreate({ client_user_id: 'me' })).data;
  const access_token = await shareIncome(plaid, userId, 90);

  const { paystubs } = (await plaid.incomeVerificationPaystubsGet({ access_token })).data;

  expect(
    paystubs.map(({ employer, net_pay: pay, pay_period_details: period }) => [
      employer.name,
      pay.current_amount,
      period.pay_date,
    ]),
  ).toEqual([
    ['NORTHWIND LABS PAYROLL', 2145.7, '2026-11-22'],
    ['NORTHWIND LABS PAYROLL', 2145.7, '2026-11-08'],
    ['NORTHWIND LABS PAYROLL', 2145.7, '2026-10-25'],
  ]);
});
