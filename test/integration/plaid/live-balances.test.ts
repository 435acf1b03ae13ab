import { describe, expect, onTestFinished, test } from 'vitest';

import { accountIdSchema, institutionIdSchema } from '#contract/ids.ts';
import { readLiveBalances } from '../../../src-main/sync/read-live-balances.ts';
import { checking, platypus, platypusItem } from '../../support/bank-facts.ts';
import { failureOf, gatewayAt, token } from '../../support/gateway-at.ts';
import { createInMemoryLedger } from '../../support/in-memory-ledger.ts';
import { plaidError, startScriptedPlaid, type ScriptedAnswer } from '../../support/scripted-plaid.ts';

const capitalOne = institutionIdSchema.parse('ins_128026');
const card = { ...checking, accountId: accountIdSchema.parse('card'), name: 'Card', type: 'credit', subtype: 'credit card' };

async function atBank(institutionId: typeof capitalOne, answer: ScriptedAnswer = { json: { accounts: [] } }) {
  const plaid = await startScriptedPlaid(() => answer);
  onTestFinished(() => plaid[Symbol.asyncDispose]());
  const { gateway, clock } = gatewayAt(plaid.url);
  const { ledger } = createInMemoryLedger();
  await ledger.commands.addItem({
    ...platypus,
    accounts: [checking, card],
    facts: { ...platypus.facts, institutionId },
  });
  const read = (accountId: typeof card.accountId | null) =>
    readLiveBalances({ ledger, gateway, clock }, { itemId: platypusItem, accountId, accessToken: token });
  return { plaid, clock, read };
}

describe('asking a bank for balances', () => {
  test('names the account where only one is wanted, and otherwise none', async () => {
    const { plaid, read } = await atBank(institutionIdSchema.parse('ins_109508'));

    await read(null);
    await read(checking.accountId);

    expect(plaid.calls.map(({ path, body }) => [path, body['options']])).toEqual([
      ['/accounts/balance/get', {}],
      ['/accounts/balance/get', { account_ids: [checking.accountId] }],
    ]);
  });

  test('tells Capital One how old the balance of a card may be, which it wants to know of nothing else', async () => {
    const { plaid, clock, read } = await atBank(capitalOne);
    const monthAgo = new Date(clock.now() - 30 * 24 * 3_600_000).toISOString();

    await read(card.accountId);
    await read(null);
    await read(checking.accountId);

    expect(plaid.calls.map(({ body }) => body['options'])).toEqual([
      { account_ids: [card.accountId], min_last_updated_datetime: monthAgo },
      { min_last_updated_datetime: monthAgo },
      { account_ids: [checking.accountId] },
    ]);
  });

  test('says so when the bank has only older balances', async () => {
    const { read } = await atBank(capitalOne, plaidError('INVALID_REQUEST', 'LAST_UPDATED_DATETIME_OUT_OF_RANGE'));

    expect(await failureOf(read(card.accountId))).toMatchObject({
      message: 'The bank has no balance newer than 30 days for one of these accounts: what is here already stays.',
      action: 'none',
    });
  });

  test('is never repeated by itself: each call costs', async () => {
    const { plaid, read } = await atBank(capitalOne, plaidError('API_ERROR', 'INTERNAL_SERVER_ERROR'));

    await failureOf(read(null));

    expect(plaid.calls).toHaveLength(1);
  });

  test('of an account that is not there asks nobody', async () => {
    const { plaid, read } = await atBank(capitalOne);

    expect((await failureOf(read(accountIdSchema.parse('gone')))).kind).toBe('not-found');
    expect(plaid.calls).toEqual([]);
  });
});
