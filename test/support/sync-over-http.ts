/** A sync engine and a connector with everything real around them: the demo bank over HTTP, Plaid's client, the ledger on its threads. */
import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';

import type { InstitutionId, ItemId } from '#contract/ids.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { startDemoBank, type DemoBank } from '../../src-main/demo-bank/demo-bank.ts';
import type { Timeline } from '../../src-main/demo-bank/bank-state.ts';
import { createConnector, type Connector } from '../../src-main/sync/connector.ts';
import { createSyncEngine, type SyncEngine } from '../../src-main/sync/sync-engine.ts';
import { createMemoryVault } from '../../src-main/vault/memory-vault.ts';
import { createHastyClock, type FakeClock } from './fake-clock.ts';
import { gatewayHere } from './gateway-at.ts';
import { newLocation, openLedgerAt, type AtEnd } from './ledger-on-file.ts';
import { createRecordingLog } from './recording-log.ts';
import type { Announced } from './sync-fixture.ts';
import { startWeatherProxy, type WeatherProxy } from './weather-proxy.ts';

export interface SyncOverHttp extends SyncParts {
  readonly bank: DemoBank;
}

export interface SyncParts {
  readonly gateway: BankGateway;
  readonly ledger: Ledger;
  readonly vault: SecretVault;
  readonly connector: Connector;
  readonly engine: SyncEngine;
  /** Another engine on the same ledger, as a second process would be; through `gateway` if given. */
  readonly anotherEngine: (gateway?: BankGateway) => SyncEngine;
  /** The bank's clock too: what one waits for, passes for the other. */
  readonly clock: FakeClock;
  readonly events: readonly Announced[];
  readonly logText: () => string;
  /** Links a bank that nobody has synced yet. */
  readonly link: (request?: LinkAs) => Promise<ItemId>;
}

export interface LinkAs {
  readonly institutionId?: string;
  readonly username?: string;
  readonly password?: string;
  readonly daysRequested?: number;
  /** Transactions without it. */
  readonly products?: readonly string[];
}

export async function syncOverHttp({
  timeline = 'instant',
  updatesPerPage,
}: { readonly timeline?: 'instant' | Timeline; readonly updatesPerPage?: number } = {}): Promise<SyncOverHttp> {
  const clock = createHastyClock();
  const bank = await startDemoBank({ timeline, clock, rateLimits: false });
  onTestFinished(bank.close);
  const ledger = await openLedgerAt(newLocation());
  return { bank, ...syncParts(bank, ledger, clock, { updatesPerPage }) };
}

/** The same, with the weather of a network between client and bank. */
export async function syncThroughWeather(options: WireOptions = {}): Promise<SyncOverHttp & { readonly weather: WeatherProxy }> {
  const { atEnd = onTestFinished } = options;
  const clock = createHastyClock();
  const bank = await startDemoBank({ timeline: 'instant', clock, rateLimits: false });
  atEnd(bank.close);
  const weather = await startWeatherProxy(bank);
  atEnd(weather.close);
  const ledger = await openLedgerAt(newLocation({}, atEnd), atEnd);
  return { bank, weather, ...syncParts({ url: weather.url, keys: bank.keys }, ledger, clock, options) };
}

export interface WireOptions {
  readonly updatesPerPage?: number | undefined;
  readonly timeoutMilliseconds?: number;
  readonly atEnd?: AtEnd;
  /** One that outlives this Coffer. */
  readonly vault?: SecretVault;
}

/** The same on a server of the test's own in Plaid's place. */
export function syncParts(
  server: Pick<DemoBank, 'url'> & Partial<Pick<DemoBank, 'keys'>>,
  ledger: Ledger,
  clock = createHastyClock(),
  { updatesPerPage = 500, timeoutMilliseconds, atEnd = onTestFinished, vault = createMemoryVault() }: WireOptions = {},
): SyncParts {
  const { clientId = 'client-id-1', secret = 'canary-secret-0123456789' } = server.keys ?? {};
  const log = createRecordingLog();
  const events: Announced[] = [];
  const gateway = gatewayHere(server.url, { clientId, secret }, { clock, log, updatesPerPage, timeoutMilliseconds });
  const connector = createConnector({
    ledger,
    gateway,
    vault,
    countryCodes: () => ['US'],
    clock,
    log,
    randomId: randomUUID,
    tell: () => undefined,
  });
  const anotherEngine = (through: BankGateway = gateway): SyncEngine => {
    const engine = createSyncEngine({
      ledger,
      gateway: through,
      accessToken: connector.accessToken,
      clock,
      announce: (name, payload) => void events.push({ name, payload } as Announced),
      log,
      random: () => 0.5,
    });
    atEnd(engine.close);
    return engine;
  };

  const link = async ({
    institutionId = 'ins_109508',
    username = 'user_good',
    password = 'pass_good',
    daysRequested = 730,
    products = ['transactions'],
  }: LinkAs = {}): Promise<ItemId> => {
    const { publicToken } = await gateway.createSandboxPublicToken({
      institutionId: institutionId as InstitutionId,
      products,
      username,
      password,
      daysRequested,
    });
    const outcome = await connector.connect(publicToken, { institutionId, institutionName: null, accounts: [] });
    if (outcome.kind !== 'connected') throw new Error(`Linking ended as ${outcome.kind}.`);
    return outcome.itemId;
  };
  return { gateway, ledger, vault, connector, engine: anotherEngine(), anotherEngine, clock, events, logText: log.text, link };
}

/** A transaction as far as the bank and the ledger must agree on it. */
export interface AgreedRow {
  readonly id: string;
  readonly itemId: string;
  readonly date: string;
  /** Money out is negative. */
  readonly amount: number;
  readonly status: string;
}

/** Every transaction as the export tells of it: a cell for each column's name. */
export async function exportedRows(ledger: Ledger): Promise<readonly Readonly<Record<string, string>>[]> {
  const pieces: string[] = [];
  const options = { byteOrderMark: false, formulaGuard: false };
  await ledger.exportTransactionsCsv({ filter: {}, options, target: null, onText: (piece) => void pieces.push(piece) });
  return parse<Record<string, string>>(pieces.join(''), { columns: true });
}

export async function rowsInLedger(ledger: Ledger): Promise<readonly AgreedRow[]> {
  const rows = (await exportedRows(ledger)).map((row) => ({
    id: row['Transaction ID'] ?? '',
    itemId: row['Item ID'] ?? '',
    date: row['Date'] ?? '',
    amount: Number(row['Amount']),
    status: row['Status'] ?? '',
  }));
  return inOrder(rows);
}

export function rowsAtBank(bank: DemoBank, itemIds = bank.itemIds()): readonly AgreedRow[] {
  const rows = itemIds.flatMap((itemId) =>
    bank.transactions(itemId).map((row) => ({
      id: row.transaction_id,
      itemId,
      date: row.date,
      amount: row.amount === 0 ? 0 : -row.amount,
      status: row.pending ? 'pending' : 'posted',
    })),
  );
  return inOrder(rows);
}

function inOrder(rows: readonly AgreedRow[]): readonly AgreedRow[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
