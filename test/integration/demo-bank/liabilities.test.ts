import { Products } from 'plaid';
import { expect, test } from 'vitest';
import { aCustomUser } from '../../support/custom-users.ts';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';

const liabilities = { products: [Products.Liabilities] };
const clock = { now: () => new Date('2026-11-23T12:00:00').getTime() };

test('a card tells its statement, what is due and when', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, liabilities);

  const { data } = await plaid.liabilitiesGet({ access_token });

  const card = data.liabilities.credit?.[0];
  expect(card).toMatchObject({
    account_id: data.accounts.find(({ name }) => name === 'Rewards Visa')?.account_id,
    is_overdue: false,
    last_payment_date: '2026-11-12',
    last_statement_issue_date: '2026-11-20',
    next_payment_due_date: '2026-12-12',
  });
  expect(card?.aprs.map(({ apr_type: type, apr_percentage: percentage }) => [type, percentage])).toEqual([
    ['purchase_apr', 21.24],
    ['cash_apr', 29.99],
  ]);
});

test('what the last statement asked for is what the next payment pays', async () => {
  const november = await aDemoBank({ clock });
  const december = await aDemoBank({ clock: { now: () => new Date('2026-12-13T12:00:00').getTime() } });
  const cardOf = async ({ plaid }: typeof november) => {
    const { accessToken: access_token } = await linkItem(plaid, liabilities);
    return (await plaid.liabilitiesGet({ access_token })).data.liabilities.credit?.[0];
  };

  const [before, after] = [await cardOf(november), await cardOf(december)];

  expect(after?.last_payment_amount).toBe(before?.last_statement_balance);
});

test('loans are paid down month by month: what is owed is what was lent less the principal paid', async () => {
  const { plaid } = await aDemoBank({ clock });
  const student = await linkItem(plaid, liabilities);
  const mortgage = await linkItem(plaid, { ...liabilities, institutionId: 'ins_109510' });

  const { data: first } = await plaid.liabilitiesGet({ access_token: student.accessToken });
  const { data: second } = await plaid.liabilitiesGet({ access_token: mortgage.accessToken });

  expect(first.liabilities.student).toMatchObject([
    { origination_principal_amount: 31_500, next_payment_due_date: '2026-12-04', loan_status: { type: 'repayment' } },
  ]);
  expect(second.liabilities.mortgage).toMatchObject([
    {
      origination_principal_amount: 342_000,
      next_payment_due_date: '2026-12-01',
      interest_rate: { percentage: 3.125, type: 'fixed' },
      maturity_date: '2051-05-01',
    },
  ]);
  const owed = second.accounts.find(({ name }) => name === 'Home Mortgage')?.balances.current ?? 0;
  expect([owed > 290_000, owed < 342_000]).toEqual([true, true]);
});

test('kinds that an Item does not have are null, and an Item with none says so', async () => {
  const { plaid } = await aDemoBank({ clock });
  const cards = await linkItem(plaid, { ...liabilities, institutionId: 'ins_109509' });
  const saver = await linkItem(plaid, aCustomUser({ type: 'depository', subtype: 'savings' }));

  const { data } = await plaid.liabilitiesGet({ access_token: cards.accessToken });
  const none = await faultOf(plaid.liabilitiesGet({ access_token: saver.accessToken }));

  expect([data.liabilities.credit?.length, data.liabilities.mortgage, data.liabilities.student]).toEqual([1, null, null]);
  expect(none).toMatchObject({ type: 'ITEM_ERROR', code: 'NO_LIABILITY_ACCOUNTS' });
});

test('a custom user’s card and student loan keep their terms', async () => {
  const { plaid } = await aDemoBank({ clock });
  const user = aCustomUser(
    {
      type: 'credit',
      subtype: 'credit card',
      liability: { type: 'credit', purchase_apr: 16.99, special_apr: 0, minimum_payment_amount: 35, is_overdue: true },
    },
    {
      type: 'loan',
      subtype: 'student',
      liability: { type: 'student', origination_date: '2022-01-01', principal: 45_123, nominal_apr: 4.23, loan_name: 'Loan A' },
    },
  );
  const { accessToken: access_token } = await linkItem(plaid, { ...user, ...liabilities });

  const { data } = await plaid.liabilitiesGet({ access_token });

  expect(data.liabilities.credit).toMatchObject([
    { aprs: [{ apr_percentage: 16.99 }, { apr_percentage: 0 }], minimum_payment_amount: 35, is_overdue: true },
  ]);
  expect(data.liabilities.student).toMatchObject([
    { origination_date: '2022-01-01', origination_principal_amount: 45_123, interest_rate_percentage: 4.23, loan_name: 'Loan A' },
  ]);
});
