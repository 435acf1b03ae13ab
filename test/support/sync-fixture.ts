/** A sync engine on an in-memory bank and ledger, with Items already linked. */
import type { EventName, EventPayload } from '#contract/events.ts';
import type { ItemId } from '#contract/ids.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import { createSyncEngine, type SyncEngine } from '../../src-main/sync/sync-engine.ts';
import { createHastyClock, type FakeClock } from './fake-clock.ts';
import { createInMemoryBank, type InMemoryBank, type InMemoryItem } from './in-memory-bank.ts';
import { createInMemoryLedger, type InMemoryLedger } from './in-memory-ledger.ts';
import { createRecordingLog } from './recording-log.ts';

export interface SyncFixture extends InMemoryLedger {
  readonly engine: SyncEngine;
  readonly bank: InMemoryBank;
  readonly clock: FakeClock;
  readonly events: readonly Announced[];
  readonly logText: () => string;
}

export type Announced = { [Name in EventName]: { readonly name: Name; readonly payload: EventPayload<Name> } }[EventName];

export async function createSyncFixture(
  items: readonly InMemoryItem[],
  clock: FakeClock = createHastyClock(),
): Promise<SyncFixture> {
  const bank = createInMemoryBank();
  const memory = createInMemoryLedger();
  const log = createRecordingLog();
  const events: Announced[] = [];
  for (const item of items) {
    bank.items.set(`access-sandbox-${item.itemId}`, item);
    await memory.ledger.commands.addItem({
      itemId: item.itemId,
      institution: null,
      institutionName: `Bank of ${item.itemId}`,
      accounts: item.accounts,
      facts: await bank.gateway.getItem(concealAccessToken(`access-sandbox-${item.itemId}`)),
      linkedAt: clock.now(),
      pendingExchangeId: null,
    });
  }
  const engine = createSyncEngine({
    ledger: memory.ledger,
    gateway: bank.gateway,
    accessToken: (itemId: ItemId) => Promise.resolve(concealAccessToken(`access-sandbox-${itemId}`)),
    clock,
    announce: (name, payload) => void events.push({ name, payload } as Announced),
    log,
    random: () => 0.5,
  });
  return { ...memory, engine, bank, clock, events, logText: log.text };
}
