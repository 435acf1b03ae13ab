import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';

import type { DemoBank } from '../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank } from '../support/demo-bank-client.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { rowsAtBank, rowsInLedger } from '../support/sync-over-http.ts';
import { newDataFolder, openOnBank, passphrase } from '../support/whole-app.ts';

const linkingProcess = join(import.meta.dirname, '../support/linking-process.ts');

/** The bank's calls on the way from Link's success to the Item's first transactions, in order; the kill follows one of them. */
const points = ['/item/public_token/exchange', '/item/get', '/accounts/get', '/institutions/get_by_id', '/transactions/sync'];

const fault = aFault('killed between Link’s success and the first sync', { few: 20 });

interface Killed {
  /** What the process said before its end. */
  readonly said: readonly string[];
  readonly point: string;
}

/** Links a bank in a process of its own and kills it a moment after the call to `point` has arrived at the bank. */
async function linkAndKill(folder: string, bank: DemoBank, point: string, delayMilliseconds: number): Promise<Killed> {
  const child: ChildProcess = spawn(process.execPath, [linkingProcess, folder, bank.url, passphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const kill = async (): Promise<void> => {
    await sleep(delayMilliseconds);
    child.kill('SIGKILL');
  };
  bank.misbehave({ path: point, does: { kind: 'meanwhile', run: () => void kill() } });
  await once(child, 'close');
  bank.clearMisbehaviours();
  return { said: said.trim().split('\n'), point };
}

it(`loses no connection and leaves no half one: ${fault.title}`, async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const folder = newDataFolder();
  const ends: string[] = [];

  await fault.tried(async (random, kill) => {
    const point = points[kill % points.length] ?? '';
    const { said } = await linkAndKill(folder, bank, point, random.between(0, 60));
    ends.push(said.at(-1)?.split(' ')[0] ?? '');

    const { app } = await openOnBank(bank, { folder });
    const session = await app.session();
    await (await session.connector()).recover();
    const results = await (await session.sync()).syncAll();
    const ledger = await session.ledger();
    const items = (await ledger.queries.items()).map(({ itemId }) => itemId).toSorted();
    const state = {
      failures: results.flatMap(({ failure }) => failure ?? []),
      pending: await ledger.queries.pendingExchanges(),
      secrets: (await session.vault.names()).toSorted(),
      problems: await ledger.queries.check(),
      rows: await rowsInLedger(ledger),
    };
    await app.close();

    expect(state, `after kill ${kill} at ${point}`).toEqual({
      failures: [],
      pending: [],
      secrets: [...items.map((itemId) => `item/${itemId}/access-token`), 'ledger/key', 'plaid/client-id', 'plaid/secret'],
      problems: [],
      rows: rowsAtBank(bank, items),
    });
    const told = said.filter((line) => line.startsWith('connected')).map((line) => line.split(' ')[1]);
    expect(items, `what kill ${kill} was told of`).toEqual(expect.arrayContaining(told));
  });
  // Kills at all stages, or nothing was tried.
  expect(new Set(ends).size).toBeGreaterThan(1);
});
