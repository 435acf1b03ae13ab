/** Seeded data for looking at views: the same scenario always gives the same rows. */
import { addDays } from '../../src-renderer/format/dates.ts';
import type { PlainDate } from '#contract/dates.ts';
import type { AccountId, CategoryId, EntryId, InstitutionId, ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { Connection } from '#contract/shapes/connections.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import { accountsOf } from './coffer-double-accounts.ts';

export const today = '2026-11-23' as PlainDate;

export type World = 'household' | 'large' | 'one-row' | 'empty' | 'extremes' | 'indebted' | 'many-accounts' | 'no-accounts';

export interface Data {
  readonly accounts: readonly Account[];
  readonly connections: Connection[];
  readonly transactions: Transaction[];
}

const merchants: readonly (readonly [merchant: string, bankText: string, categoryId: string, typical: number])[] = [
  ['Blue Kettle Coffee', 'POS 4411 BLUE KETTLE OAKLAND CA', 'coffee-shops', 575],
  ['Coffee Roasters Guild', 'SQ *COFFEE ROASTERS GUILD', 'coffee-shops', 1800],
  ['Tiny Coffee Bar', 'TST* TINY COFFEE BAR', 'coffee-shops', 440],
  ['Greengrove Market', 'GREENGROVE MKT #221 BERKELEY', 'groceries', 6840],
  ['Harvest & Sons', 'HARVEST AND SONS 0091', 'groceries', 3215],
  ['Café Lumière', 'CAFE LUMIERE PARIS', 'restaurants', 2780],
  ['Noodle House', 'TST* NOODLE HOUSE SF', 'restaurants', 3460],
  ['Metro Transit', 'CLIPPER TRANSIT FARE', 'public-transit', 320],
  ['Sunrise Fuel', 'SUNRISE FUEL 4410 HWY 1', 'fuel', 4890],
  ['Kitchenly', 'KITCHENLY 0091', 'furniture', 12900],
  ['Paper & Ink', 'PAPER & INK STATIONERS', 'stores', 1875],
  ['Streamly', 'STREAMLY.COM SUBSCRIPTION', 'subscriptions', 1599],
  ['Wellspring Pharmacy', 'WELLSPRING RX 118', 'pharmacy', 2240],
];

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const connection = (itemId: string, institutionName: string, more: Partial<Connection> = {}): Connection => ({
  itemId: itemId as ItemId,
  institutionId: `ins_${itemId}` as InstitutionId,
  institutionName,
  logo: null,
  primaryColor: null,
  health: 'healthy',
  healthMessage: 'Up to date.',
  action: 'sync',
  failure: null,
  history: 'complete',
  linkedAt: Date.parse('2026-03-02T10:00:00Z'),
  lastSyncedAt: Date.now() - 130_000,
  bankUpdatedAt: Date.now() - 3_600_000 * 2,
  accountCount: 0,
  transactionCount: 0,
  earliestDate: null,
  consentExpiresAt: null,
  disconnectedAt: null,
  products: {
    billed: ['transactions', 'liabilities'],
    consented: ['transactions', 'liabilities', 'auth', 'identity', 'investments'],
    available: ['auth', 'identity', 'investments', 'assets', 'signal', 'something_new'],
  },
  ...more,
});

const daysByWorld: Readonly<Record<World, readonly [days: number, perDay: number]>> = {
  household: [730, 2.9],
  large: [1460, 68.5],
  'one-row': [0, 0],
  empty: [0, 0],
  extremes: [60, 3],
  indebted: [60, 3],
  'many-accounts': [60, 3],
  'no-accounts': [0, 0],
};

export function createData(world: World): Data {
  if (world === 'empty') return { accounts: [], connections: [], transactions: [] };
  if (world === 'no-accounts')
    return { accounts: [], connections: [connection('platypus', 'First Platypus Bank')], transactions: [] };
  const chance = random(42);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(chance() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const accounts = accountsOf(world);
  const spending = accounts.filter((each) => each.kind === 'cash' || each.kind === 'credit');
  const transactions: Transaction[] = [];
  const add = (
    date: string,
    from: Account,
    merchant: string | null,
    description: string,
    categoryId: string,
    amount: number,
    more: Partial<Transaction> = {},
  ): void => {
    transactions.push({
      entryId: (transactions.length + 1) as EntryId,
      date,
      authorizedDate: addDays(date, -1),
      accountId: from.accountId,
      accountName: from.name,
      description,
      merchant,
      categoryId: categoryId as CategoryId,
      categoryEdited: false,
      amount,
      currency: from.currency,
      status: 'posted',
      note: '',
      ...more,
    });
  };

  const [days, perDay] = daysByWorld[world];
  const main = accounts[0];
  if (main === undefined) throw new Error('a world has accounts');
  if (world === 'one-row')
    add(today, main, 'Blue Kettle Coffee', 'POS 4411 BLUE KETTLE', 'coffee-shops', -575, { status: 'pending' });
  for (let back = 0; back < days; back++) {
    const date = addDays(today, -back);
    const dayOfMonth = Number(date.slice(8));
    if (dayOfMonth === 1) add(date, main, null, 'ACH RENT PAYMENT OAK STREET PROPERTIES', 'rent', -118_000);
    if (dayOfMonth === 5) add(date, main, 'Acme Corp', 'ACME CORP PAYROLL PPD ID 1234567', 'paycheck', 341_250);
    if (dayOfMonth === 8) add(date, main, null, 'TRANSFER TO SAVINGS ****2234', 'transfer', -40_000);
    const count = Math.floor(perDay) + (chance() < perDay % 1 ? 1 : 0);
    for (let row = 0; row < count; row++) {
      const [merchant, text, categoryId, typical] = pick(merchants);
      const isRefund = chance() < 0.015;
      const size = Math.round(typical * (0.6 + chance() * 0.8));
      const status = back < 2 && chance() < 0.5 ? 'pending' : 'posted';
      const extreme = world === 'extremes' && chance() < 0.2;
      add(
        date,
        pick(spending),
        extreme ? 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' : merchant,
        extreme ? `${text} ${text} ${text} ${text} ${text}` : text,
        isRefund ? 'stores' : categoryId,
        (isRefund ? 1 : -1) * (extreme ? size * 1_000_003 : size),
        { status, note: chance() < 0.02 ? 'With Ana, claim back' : '' },
      );
    }
  }
  const countOf = (accountId: AccountId): number => transactions.filter((each) => each.accountId === accountId).length;
  const counted = accounts.map((each) => ({ ...each, transactionCount: countOf(each.accountId) }));
  const earliestDate = transactions.at(-1)?.date ?? null;
  const connections = [
    connection('platypus', 'First Platypus Bank'),
    connection('tartan', 'Tartan Bank'),
    connection('gingham', 'Gingham Credit Union'),
  ]
    .map((each) => {
      const own = counted.filter((candidate) => candidate.itemId === each.itemId);
      return {
        ...each,
        accountCount: own.length,
        transactionCount: own.reduce((sum, one) => sum + one.transactionCount, 0),
        earliestDate,
      };
    })
    .filter((each) => each.accountCount > 0);
  return { accounts: counted, connections, transactions };
}
