import { describe, expect, test } from 'vitest';

import { itemIdSchema } from '#contract/ids.ts';
import type { ProductState } from '#contract/shapes/products.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank, type WholeApp } from '../../support/whole-app.ts';

const everything = ['transactions', 'auth', 'identity', 'investments', 'liabilities'];

async function connected(products: readonly string[]) {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const whole = await openOnBank(bank, { folder });
  await whole.ask('app.updateSettings', { products: [...products] });
  const itemId = itemIdSchema.parse(await connectAndSync(whole));
  return { bank, folder, whole, itemId };
}

const statuses = (states: readonly ProductState[]) => Object.fromEntries(states.map(({ product, status }) => [product, status]));

async function allThatIsSaid({ ask }: WholeApp) {
  const { holdings, securities } = await ask('investments.holdings', {});
  const debts = await ask('liabilities.list', {});
  return {
    numbers: (await ask('accounts.numbers', {})).length,
    owners: (await ask('accounts.owners', {})).length,
    holdings: holdings.length,
    securities: securities.length,
    trades: (await ask('investments.trades', { offset: 0, limit: 1 })).total > 0,
    debts: [debts.cards.length, debts.studentLoans.length, debts.mortgages.length],
  };
}

const ofTheHousehold = {
  numbers: 2,
  owners: 6,
  holdings: 9,
  securities: 7,
  trades: true,
  debts: [1, 1, 0],
};

describe('the products that Link asked for', () => {
  test('are read with the first sync, and are there without a network', async () => {
    const { bank, folder, whole } = await connected(everything);
    expect(statuses(await whole.ask('products.list', {}))).toEqual({
      auth: 'on',
      identity: 'on',
      investments: 'on',
      liabilities: 'on',
      recurring_transactions: 'off',
    });
    await whole.app.close();
    await bank.close();

    const offline = await openOnBank(bank, { folder });

    expect(await allThatIsSaid(offline)).toEqual(ofTheHousehold);
  });

  test('agree with the bank to the cent', async () => {
    const { whole } = await connected(everything);
    const { holdings } = await whole.ask('investments.holdings', {});
    const accounts = await whole.ask('accounts.list', {});

    const differences = accounts
      .filter(({ kind }) => kind === 'investment')
      .map(({ accountId, current }) => {
        const held = holdings.filter((holding) => holding.accountId === accountId);
        return held.reduce((sum, { value }) => sum + (value ?? 0), 0) - (current ?? 0);
      });

    expect(differences).toEqual([0, 0]);
  });
});

describe('a product that costs', () => {
  test('is never read without being asked for', async () => {
    const { whole } = await connected(['transactions']);

    await whole.ask('connections.sync', {});

    expect(statuses(await whole.ask('products.list', {}))).toEqual({
      auth: 'off',
      identity: 'off',
      investments: 'off',
      liabilities: 'off',
      recurring_transactions: 'off',
    });
    expect((await whole.ask('investments.holdings', {})).holdings).toEqual([]);
  });

  test('is on once the user has asked for it', async () => {
    const { whole, itemId } = await connected(['transactions']);

    const states = await whole.ask('products.read', { itemId, product: 'liabilities' });
    await whole.ask('products.read', { itemId, product: 'recurring_transactions' });

    expect(statuses(states)['liabilities']).toBe('on');
    expect((await whole.ask('liabilities.list', {})).cards).toMatchObject([
      { isOverdue: false, nextDueOn: expect.any(String) as string },
    ]);
    expect((await whole.ask('recurring.list', {})).length).toBeGreaterThan(5);
  });
});

test('a recurring payment shows the transactions that it is made of, newest first', async () => {
  const { whole, itemId } = await connected(['transactions']);
  await whole.ask('products.read', { itemId, product: 'recurring_transactions' });

  for (const stream of await whole.ask('recurring.list', {})) {
    const rows = await whole.ask('recurring.transactions', { streamId: stream.streamId });
    expect([rows.length, new Set(rows.map(({ accountId }) => accountId))]).toEqual([stream.count, new Set([stream.accountId])]);
    expect(rows.map(({ date }) => date)).toEqual(
      rows
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
  }
});

describe('account numbers', () => {
  test('are masked until one account’s are asked for', async () => {
    const { whole } = await connected(everything);
    const masked = await whole.ask('accounts.numbers', {});
    const [first] = masked;
    if (first === undefined) throw new Error('The household has no account numbers.');

    const revealed = await whole.ask('accounts.revealNumbers', { accountId: first.accountId });

    expect(masked.map((number) => ('account' in number ? number.account : ''))).toEqual(['••••4021', '••••7730']);
    expect(revealed).toMatchObject([{ scheme: 'ach', account: expect.stringMatching(/^\d{8}4021$/) as string }]);
  });

  test('stand in no log', async () => {
    const { whole } = await connected(everything);
    const [first] = await whole.ask('accounts.numbers', {});
    const [revealed] = first === undefined ? [] : await whole.ask('accounts.revealNumbers', { accountId: first.accountId });
    const number = revealed?.scheme === 'ach' ? revealed.account : 'none';

    expect(whole.letOut.filter((text) => text.includes(number))).toHaveLength(1);
  });
});

test('a bank without investments has none, which is no failure', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  await whole.ask('app.updateSettings', { products: everything });
  whole.person.signsInAs = { institutionId: 'ins_109509', username: 'user_good', password: 'pass_good' };
  await connectAndSync(whole);

  const states = await whole.ask('products.list', {});
  const [connection] = await whole.ask('connections.list', {});

  expect([statuses(states)['investments'], statuses(states)['liabilities'], connection?.health]).toEqual([
    'none',
    'on',
    'healthy',
  ]);
});
