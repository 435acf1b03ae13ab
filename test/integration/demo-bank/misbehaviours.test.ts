import { isAxiosError } from 'axios';
import { expect, test } from 'vitest';
import type { Misbehaviour } from '../../../src-main/demo-bank/misbehaving/misbehaviour.ts';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';

const path = '/accounts/get';

test('the bank answers an error on the call it is told to, and no other', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  bank.misbehave({ path, onCall: 2, does: { kind: 'error', status: 503, type: 'INSTITUTION_ERROR', code: 'INSTITUTION_DOWN' } });

  const outcomes = [
    (await plaid.accountsGet({ access_token })).status,
    (await faultOf(plaid.accountsGet({ access_token }))).status,
    (await plaid.accountsGet({ access_token })).status,
  ];

  expect(outcomes).toEqual([200, 503, 200]);
});

test.each<[string, Misbehaviour]>([
  ['resets the connection', { kind: 'reset' }],
  ['loses the answer', { kind: 'lose-answer' }],
])('the bank %s', async (_what, does) => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  bank.misbehave({ path, does });

  const error: unknown = await plaid.accountsGet({ access_token }).catch((reason: unknown) => reason);

  expect(isAxiosError(error) && [error.response, error.code]).toEqual([undefined, 'ECONNRESET']);
});

test('a lost answer still did its work', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  bank.misbehave({ path: '/item/remove', does: { kind: 'lose-answer' } });

  await plaid.itemRemove({ access_token }).catch(() => undefined);

  expect(await faultOf(plaid.itemGet({ access_token }))).toMatchObject({ code: 'ITEM_NOT_FOUND' });
});

test('malformed JSON is what it says', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  bank.misbehave({ path, does: { kind: 'malformed-json' } });

  // The client hands over text that it cannot parse as it is.
  const { data } = (await plaid.accountsGet({ access_token })) as { readonly data: unknown };

  expect(typeof data).toBe('string');
});

test('a slow body and a delay arrive whole', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  bank.misbehave({ path, does: { kind: 'delay', milliseconds: 20 } });
  bank.misbehave({ path, does: { kind: 'slow-body', milliseconds: 20 } });

  const { data } = await plaid.accountsGet({ access_token });

  expect(data.accounts).toHaveLength(6);
});
