/**
 * Ten Items of a bank that never stands still, a Coffer that is stopped and started on the same file, weather between
 * the two, a wall clock that jumps, and a user who edits. What the user did is kept here too, to be held against.
 */
import type { AccountId, ItemId } from '#contract/ids.ts';
import { categories } from '#domain/categories.ts';
import { startDemoBank, type DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import type { ShownAtBank } from '../../../src-main/demo-bank/shown-transactions.ts';
import { createMemoryVault } from '../../../src-main/vault/memory-vault.ts';
import { createHastyClock, type FakeClock } from '../fake-clock.ts';
import { newLocation, openLedgerAt, type AtEnd } from '../ledger-on-file.ts';
import { syncParts, type SyncParts } from '../sync-over-http.ts';
import { startWeatherProxy, type WeatherProxy } from '../weather-proxy.ts';

const institutions = ['ins_109508', 'ins_109509', 'ins_109510', 'ins_109511', 'ins_109512'];
/** No weather of the soak is silence: this only ends what hangs, and a busy machine must not seem to be down. */
const timeoutMilliseconds = 60_000;

/** What the user wants a row to say, by the row's name at the bank, which no other row has. */
export interface Edit {
  readonly note: string;
  readonly categoryId: string | null;
}

export interface SoakWorld {
  readonly bank: DemoBank;
  readonly weather: WeatherProxy;
  readonly clock: FakeClock;
  /** Coffer as it runs now. */
  readonly coffer: () => SyncParts;
  readonly items: () => readonly ItemId[];
  readonly edits: Map<string, Edit>;
  /** Ends Coffer, whatever it does, and starts it again as the app does: open, recover. */
  readonly restart: () => Promise<void>;
  readonly jumpWallClock: (milliseconds: number) => void;
  readonly link: () => Promise<ItemId>;
  readonly remove: (itemId: ItemId) => Promise<void>;
  /** A row that was made by hand, and is the only one of its name. */
  readonly addRow: (itemId: string, pendingForDays: number) => void;
  readonly close: () => Promise<void>;
}

/** What the bank calls a row; nobody else is called so when it was made by hand. */
export const nameOf = (row: { readonly name?: string }): string => row.name ?? '';
export const isByHand = (row: ShownAtBank): boolean => nameOf(row).startsWith('By hand ');
export const aCategory = categories.find(({ categoryId }) => categoryId === 'rent')?.categoryId ?? null;

export async function makeSoakWorld(itemCount: number): Promise<SoakWorld> {
  const endings: (() => void | Promise<void>)[] = [];
  const atEnd: AtEnd = (end) => void endings.push(end);
  const clock = createHastyClock();
  const bank = await startDemoBank({ timeline: 'instant', clock, rateLimits: false, itemsExpire: false });
  const weather = await startWeatherProxy(bank);
  const location = newLocation({}, atEnd);
  const vault = createMemoryVault();
  const edits = new Map<string, Edit>();
  let [skew, made, linked] = [0, 0, 0];
  let items: readonly ItemId[] = [];

  // The bank's own clock stays right.
  const wallClock: FakeClock = { ...clock, now: () => clock.now() + skew };
  const start = async (): Promise<SyncParts> => {
    const ledger = await openLedgerAt({ ...location, mustExist: items.length > 0 }, () => undefined);
    const server = { url: weather.url, keys: bank.keys };
    return syncParts(server, ledger, wallClock, { updatesPerPage: 20, timeoutMilliseconds, atEnd: () => undefined, vault });
  };
  let running = await start();
  const stop = async (): Promise<void> => {
    await running.engine.close();
    await running.ledger.close();
  };

  const world: SoakWorld = {
    bank,
    weather,
    clock,
    coffer: () => running,
    items: () => items,
    edits,
    restart: async () => {
      await stop();
      running = await start();
      await running.connector.recover();
    },
    jumpWallClock: (milliseconds) => {
      skew = milliseconds;
    },
    link: async () => {
      const institutionId = institutions[linked % institutions.length] ?? 'ins_109508';
      linked += 1;
      const itemId = await running.link({ institutionId, username: 'user_transactions_dynamic', password: 'any' });
      items = [...items, itemId];
      return itemId;
    },
    remove: async (itemId) => {
      for (const name of bank.transactions(itemId).map(nameOf)) edits.delete(name);
      items = items.filter((other) => other !== itemId);
      await running.connector.remove(itemId);
    },
    addRow: (itemId, pendingForDays) => {
      made += 1;
      const accountId = bank.transactions(itemId)[0]?.account_id as AccountId;
      // Letters, since digits are what Coffer may look past when it tells rows apart.
      const name = `By hand ${[...String(made)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
      bank.changeTransactions(itemId, { kind: 'add', accountId, amount: 10_000 + 7 * made, name, pendingForDays });
    },
    close: async () => {
      await stop();
      await weather.close();
      await bank.close();
      for (const end of endings) await end();
    },
  };
  for (let each = 0; each < itemCount; each += 1) await world.link();
  return world;
}

/** A row as far as the user sees it, in an order of its own. */
export const atBank = (rows: readonly ShownAtBank[]): readonly string[] =>
  rows.map(({ date, amount, pending }) => `${date} ${Math.round(-amount * 100)} ${pending ? 'pending' : 'posted'}`).toSorted();

/** The same of what the ledger lists of an Item. */
export async function inLedger({ ledger }: SyncParts, itemId: string): Promise<readonly string[]> {
  const accounts = (await ledger.queries.accounts()).filter((account) => account.itemId === itemId);
  const accountIds = accounts.map(({ accountId }) => accountId);
  const rows = await ledger.queries.transactionsPage({ accountIds }, 0, 5_000);
  return rows.map(({ date, amount, status }) => `${date} ${amount} ${status}`).toSorted();
}
