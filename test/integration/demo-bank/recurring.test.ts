import { expect, test } from 'vitest';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { aDemoBank, faultOf, linkItem, postRaw } from '../../support/demo-bank-client.ts';

test('pay comes in streams, rent and subscriptions go out in streams, each with its rhythm and its rows', async () => {
  const { plaid, bank } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);

  const { data } = await plaid.transactionsRecurringGet({ access_token });

  const rhythmOf = (description: string) =>
    [...data.inflow_streams, ...data.outflow_streams].find((stream) => stream.description === description)?.frequency;
  expect([rhythmOf('Northwind Robotics'), rhythmOf('Maple Court Apartments'), rhythmOf('Tunevale')]).toEqual([
    'SEMI_MONTHLY',
    'MONTHLY',
    'MONTHLY',
  ]);
  const shown = new Set(bank.transactions(itemId).map(({ transaction_id: id }) => id));
  const streams = [...data.inflow_streams, ...data.outflow_streams];
  expect(streams.flatMap(({ transaction_ids: ids }) => ids).filter((id) => !shown.has(id))).toEqual([]);
});

test('what came once a week stays out of what comes in now and then', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const { data } = await plaid.transactionsRecurringGet({ access_token });

  const coffee = data.outflow_streams.filter(({ description }) => /coffee/i.test(description));
  expect(coffee).toEqual([]);
});

test('streams wait for the whole history', async () => {
  const clock = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock, timeline: 'realistic' });
  const { accessToken: access_token } = await linkItem(plaid);

  const early = await faultOf(plaid.transactionsRecurringGet({ access_token }));
  clock.advance(60_000);
  const late = await plaid.transactionsRecurringGet({ access_token });

  expect([early.code, late.data.outflow_streams.length > 3]).toEqual(['PRODUCT_NOT_READY', true]);
});

test('one account’s streams are its own', async () => {
  const { plaid, bank } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  const { accounts } = (await plaid.accountsGet({ access_token })).data;
  const checking = accounts.find(({ name }) => name === 'Everyday Checking')?.account_id ?? '';

  const { body } = await postRaw(bank, '/transactions/recurring/get', { access_token, account_ids: [checking] });

  const streams = body['outflow_streams'] as { account_id: string }[];
  expect([streams.length > 0, streams.every(({ account_id: id }) => id === checking)]).toEqual([true, true]);
});
