/** Of the ten behaviours of Plaid that naive clients get wrong: the parts of 6 and 7 that need the whole app. */
import { describe, expect, test } from 'vitest';

import { itemIdSchema } from '#contract/ids.ts';
import { aDemoBank } from '../../../support/demo-bank-client.ts';
import { connectAndSync, openOnBank } from '../../../support/whole-app.ts';

describe('6: the sign', () => {
  test('of what is bought for an investment account is minus, of what is paid in or earned plus', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    await whole.ask('app.updateSettings', { products: ['transactions', 'investments'] });
    await connectAndSync(whole);

    const { trades } = await whole.ask('investments.trades', { offset: 0, limit: 1000 });

    const signsOf = (wanted: string): readonly number[] => [
      ...new Set(trades.filter(({ type, subtype }) => (subtype ?? type) === wanted).map(({ amount }) => Math.sign(amount))),
    ];
    expect(['buy', 'contribution', 'dividend'].map((subtype) => [subtype, signsOf(subtype)])).toEqual([
      ['buy', [-1]],
      ['contribution', [1]],
      ['dividend', [1]],
    ]);
  });
});

describe('7: a bank that wants its user to sign in again', () => {
  test('keeps its Item and its token: nothing is exchanged, and accounts that come back under other ids are the same ones', async () => {
    const { bank } = await aDemoBank({ rateLimits: false });
    const whole = await openOnBank(bank);
    const itemId = itemIdSchema.parse(await connectAndSync(whole));
    const token = async () => (await whole.app.session()).vault.read(`item/${itemId}/access-token`);
    const accounts = async () =>
      (await whole.ask('accounts.list', {})).map(({ name, transactionCount }) => [name, transactionCount]);
    const [tokenBefore, accountsBefore] = [await token(), await accounts()];
    let exchanges = 0;
    bank.misbehave({
      path: '/item/public_token/exchange',
      times: 100,
      does: { kind: 'meanwhile', run: () => void (exchanges += 1) },
    });
    bank.requireLogin(itemId);
    for (const { accountId } of await whole.ask('accounts.list', {}))
      bank.changeAccount(itemId, { kind: 'renumber', accountId, takesBackRows: true });
    await whole.ask('connections.sync', {});

    const outcome = await whole.ask('connections.repair', { itemId });
    await whole.ask('connections.sync', {});

    expect([outcome.kind, exchanges, await token(), bank.itemIds()]).toEqual(['repaired', 0, tokenBefore, [itemId]]);
    expect(await accounts()).toEqual(accountsBefore);
  });
});
