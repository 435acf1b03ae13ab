import { describe, expect, it } from 'vitest';

import type { AccountId, EntryId } from '#contract/ids.ts';
import { aConnection, aFakeApp, anAccount, aTransaction } from '../../support/fake-app.ts';
import { runCoffer, type Ran } from '../../support/run-coffer.ts';

const profileNote = 'Profile: demo. Another one with --profile.\n';
const documentOf = ({ stdout }: Ran): unknown => JSON.parse(stdout);

describe('items', () => {
  it('lists the linked banks and how they are', async () => {
    const ran = await runCoffer(aFakeApp({ connections: [aConnection({ lastSyncedAt: null })] }), ['items']);

    expect(ran).toEqual({
      exitCode: 0,
      stderr: profileNote,
      stdout:
        'ITEM   BANK                 ACCOUNTS  TRANSACTIONS  SINCE       LAST SYNC  HEALTH\n' +
        'item1  First Platypus Bank         1             1  2024-11-24  never      Up to date.\n',
    });
  });

  it('has moments as ISO 8601 in JSON', async () => {
    expect(documentOf(await runCoffer(aFakeApp(), ['items', '--json', '--profile', 'sandbox']))).toEqual({
      profile: 'sandbox',
      items: [
        {
          itemId: 'item1',
          institutionId: 'ins_109508',
          institutionName: 'First Platypus Bank',
          health: 'healthy',
          healthMessage: 'Up to date.',
          action: 'sync',
          failure: null,
          history: 'complete',
          linkedAt: '2026-11-20T12:00:00.000Z',
          lastSyncedAt: '2026-11-23T09:00:00.000Z',
          bankUpdatedAt: null,
          consentExpiresAt: null,
          disconnectedAt: null,
          accountCount: 1,
          transactionCount: 1,
          earliestDate: '2024-11-24',
          products: { billed: ['transactions'], consented: ['transactions'], available: [] },
        },
      ],
      meter: { used: 7, limit: null },
    });
  });

  it('tell how many Items of the Plaid plan are used in Production', async () => {
    const { stdout } = await runCoffer(aFakeApp(), ['items', '--profile', 'production']);

    expect(stdout).toContain('7 of 10 Trial Items of the Plaid plan used, removed ones included.');
  });

  it('says what to do when there are none', async () => {
    expect((await runCoffer(aFakeApp({ connections: [] }), ['items'])).stdout).toBe(
      'No bank is linked yet. Link one with coffer link.\n',
    );
  });
});

describe('accounts', () => {
  it('shows what each adds to net worth', async () => {
    const card = anAccount({ accountId: 'account2' as AccountId, name: 'Visa', mask: null, kind: 'credit', worth: -41000 });

    expect((await runCoffer(aFakeApp({ accounts: [anAccount(), card] }), ['accounts'])).stdout).toBe(
      'BANK                 ACCOUNT         DIGITS  KIND          WORTH  TRANSACTIONS  ID\n' +
        'First Platypus Bank  Plaid Checking  0042    cash     110.00 USD             1  account1\n' +
        'First Platypus Bank  Visa            –       credit  -410.00 USD             1  account2\n',
    );
  });

  it('has amounts as minor units with a currency in JSON', async () => {
    expect(documentOf(await runCoffer(aFakeApp(), ['accounts', '--json']))).toMatchObject({
      accounts: [
        {
          accountId: 'account1',
          currency: 'USD',
          worth: 11000,
          current: 11000,
          available: 10000,
          limit: null,
          balanceAsOf: null,
        },
      ],
    });
  });
});

describe('transactions', () => {
  it('lists them with names, signs and currencies', async () => {
    const pending = aTransaction({ merchant: null, amount: 150000, currency: 'JPY', status: 'pending' });

    expect((await runCoffer(aFakeApp({ transactions: [aTransaction(), pending] }), ['transactions'])).stdout).toBe(
      'DATE        DESCRIPTION     CATEGORY  ACCOUNT             AMOUNT  STATUS\n' +
        '2026-11-20  Starbucks       Coffee    Plaid Checking   -4.33 USD\n' +
        '2026-11-20  STARBUCKS 1234  Coffee    Plaid Checking  150000 JPY  pending\n',
    );
  });

  it('has integer minor units, money out negative, and the category’s names in JSON', async () => {
    expect(documentOf(await runCoffer(aFakeApp(), ['transactions', '--json']))).toEqual({
      profile: 'demo',
      count: 1,
      transactions: [
        {
          entryId: 7,
          date: '2026-11-20',
          authorizedDate: '2026-11-19',
          accountId: 'account1',
          accountName: 'Plaid Checking',
          description: 'STARBUCKS 1234',
          merchant: 'Starbucks',
          categoryId: 'FOOD_AND_DRINK_COFFEE',
          category: 'Coffee',
          categoryGroup: 'Food & drink',
          categoryEdited: false,
          amount: -433,
          currency: 'USD',
          status: 'posted',
          note: '',
        },
      ],
    });
  });

  it('asks for exactly what the flags say, accounts and categories by name', async () => {
    const app = aFakeApp();

    await runCoffer(
      app,
      ['transactions', '--from', '2026-01-01', '--to', '2026-12-31', '--account', 'plaid checking', '--account', '0042'].concat([
        '--category',
        'coffee',
        '--search',
        'star bucks',
        '--status',
        'posted',
        '--direction',
        'out',
        '--min',
        '1',
        '--max',
        '9.50',
      ]),
    );

    expect(app.filters).toEqual([
      {
        from: '2026-01-01',
        to: '2026-12-31',
        accountIds: ['account1', 'account1'],
        categoryIds: ['FOOD_AND_DRINK_COFFEE'],
        search: 'star bucks',
        status: 'posted',
        direction: 'out',
        minimumAmount: '1',
        maximumAmount: '9.50',
      },
    ]);
  });

  it('shows at most as many as asked for, and says how many there are', async () => {
    const transactions = Array.from({ length: 2500 }, (_, index) => aTransaction({ entryId: (index + 1) as EntryId }));

    const few = await runCoffer(aFakeApp({ transactions }), ['transactions', '--limit', '2']);
    const all = await runCoffer(aFakeApp({ transactions }), ['transactions', '--limit', '9000', '--json']);

    expect({ few: few.stdout.split('\n').length - 2, note: few.stderr.replace(profileNote, '') }).toEqual({
      few: 2,
      note: 'Showing 2 of 2500: --limit 2500 shows all.\n',
    });
    expect((documentOf(all) as { transactions: unknown[] }).transactions).toHaveLength(2500);
  });

  it('names the accounts there are when one is unknown', async () => {
    const ran = await runCoffer(aFakeApp(), ['transactions', '--account', 'Savings']);

    expect(ran).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `${profileNote}coffer: There is no account “Savings”. Choose from: First Platypus Bank Plaid Checking 0042.\n`,
    });
  });

  it('wants an id where a name fits several accounts', async () => {
    const accounts = [anAccount(), anAccount({ accountId: 'account2' as AccountId })];

    const ran = await runCoffer(aFakeApp({ accounts }), ['transactions', '--account', 'Plaid Checking']);

    expect([ran.exitCode, ran.stderr.replace(profileNote, '')]).toEqual([
      2,
      'coffer: “Plaid Checking” fits several: give the id, one of account1, account2.\n',
    ]);
  });

  it('lets no text of a bank move the terminal’s cursor', async () => {
    const ran = await runCoffer(aFakeApp({ transactions: [aTransaction({ merchant: 'Evil\u001b[2J\u202eshop\r\n' })] }), [
      'transactions',
    ]);

    expect(ran.stdout).toContain('2026-11-20  Evil [2J shop  Coffee');
  });
});
