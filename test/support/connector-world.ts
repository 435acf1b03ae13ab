/** A connector on an in-memory bank, ledger and vault, which outlive any one process that uses them. */
import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import type { LinkMetadata } from '#ports/user-interface.ts';
import { createConnector, type Connector } from '../../src-main/sync/connector.ts';
import { createMemoryVault } from '../../src-main/vault/memory-vault.ts';
import { inMemoryItem } from './bank-rows.ts';
import { crashAt, type Crash } from './crashing.ts';
import { createHastyClock } from './fake-clock.ts';
import { createInMemoryBank, type InMemoryBank } from './in-memory-bank.ts';
import { createInMemoryLedger } from './in-memory-ledger.ts';
import { createRecordingLog } from './recording-log.ts';

/** All that is left of connections, here and at the bank. */
export interface Traces {
  readonly items: readonly string[];
  readonly pending: number;
  readonly secrets: readonly string[];
  readonly atBank: readonly string[];
}

export interface ConnectorWorld {
  readonly bank: InMemoryBank;
  readonly ledger: Ledger;
  readonly vault: SecretVault;
  readonly logText: () => string;
  /** What users were told of earlier attempts. */
  readonly told: readonly string[];
  /** A connector as a new process makes it. */
  readonly start: (crash?: Crash) => Connector;
  readonly state: () => Promise<Traces>;
}

export const item1 = 'item1' as ItemId;
export const offline = failed('offline', 'Plaid cannot be reached.');
const alive: Crash = crashAt({ call: Number.POSITIVE_INFINITY, when: 'before' });

export const platypus: LinkMetadata = {
  institutionId: 'ins_109508',
  institutionName: 'First Platypus Bank',
  accounts: [{ id: 'x', name: 'Plaid Checking', mask: '0000', type: 'depository', subtype: 'checking' }],
};

export function connectorWorld(): ConnectorWorld {
  const bank = createInMemoryBank();
  const { ledger } = createInMemoryLedger();
  const vault = createMemoryVault();
  const log = createRecordingLog();
  const told: string[] = [];
  let ids = 0;
  const start = (crash: Crash = alive): Connector =>
    createConnector({
      ledger: crash.through(ledger),
      gateway: crash.through(bank.gateway),
      vault: crash.through(vault),
      countryCodes: () => ['US'],
      clock: createHastyClock(),
      log,
      randomId: () => `pending${(ids += 1)}`,
      tell: (sentence) => void told.push(sentence),
    });
  const state = async (): Promise<Traces> => ({
    items: (await ledger.queries.items()).map((item) => item.itemId),
    pending: (await ledger.queries.pendingExchanges()).length,
    secrets: await vault.names(),
    atBank: [...bank.items.values()].map((item) => item.itemId),
  });
  return { bank, ledger, vault, logText: log.text, told, start, state };
}

export const nothing: Traces = { items: [], pending: 0, secrets: [], atBank: [] };
export const complete: Traces = { items: ['item1'], pending: 0, secrets: ['item/item1/access-token'], atBank: ['item1'] };

export async function linkedWorld(): Promise<ConnectorWorld> {
  const made = connectorWorld();
  await made.start().connect(made.bank.issuePublicToken(inMemoryItem('item1')), platypus);
  return made;
}
