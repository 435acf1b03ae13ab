import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';

import type { DemoBank } from '../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank } from '../support/demo-bank-client.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { connectAndSync, newDataFolder, openOnBank, passphrase } from '../support/whole-app.ts';

const rotatingProcess = join(import.meta.dirname, '../support/rotating-process.ts');

/** The bank's calls on the way to a new key, in order; the kill follows one of them. */
const points = ['/item/public_token/create', '/item/access_token/invalidate'];

const fault = aFault('killed while an access token is renewed', { few: 20 });

/** Renews the key in a process of its own and kills it a moment after the call to `point` has arrived. Answers how far it got. */
async function rotateAndKill(folder: string, bank: DemoBank, point: string, delayMilliseconds: number): Promise<string> {
  const child = spawn(process.execPath, [rotatingProcess, folder, bank.url, passphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const kill = async (): Promise<void> => {
    await sleep(delayMilliseconds);
    child.kill('SIGKILL');
  };
  bank.misbehave({ path: point, does: { kind: 'meanwhile', run: () => void kill() } });
  await once(child, 'close');
  bank.clearMisbehaviours();
  return said.trim().split('\n').at(-1) ?? '';
}

it(`loses no connection: ${fault.title}`, async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const folder = newDataFolder();
  const first = await openOnBank(bank, { folder });
  const itemId = await connectAndSync(first);
  const { count } = await first.ask('transactions.outline', { filter: {} });
  await first.app.close();
  const ends: string[] = [];

  await fault.tried(async (random, kill) => {
    const point = points[kill % points.length] ?? '';
    ends.push(await rotateAndKill(folder, bank, point, random.between(0, 40)));

    const { app, ask } = await openOnBank(bank, { folder });
    const session = await app.session();
    await (await session.connector()).recover();
    const connections = await ask('connections.sync', {});
    const state = {
      connections: connections.map((connection) => [connection.itemId, connection.health]),
      secrets: (await session.vault.names()).toSorted(),
      count: (await ask('transactions.outline', { filter: {} })).count,
      atBank: bank.itemIds(),
    };
    await app.close();

    expect(state, `after kill ${kill} at ${point}`).toEqual({
      connections: [[itemId, 'healthy']],
      secrets: [`item/${itemId}/access-token`, 'ledger/key', 'plaid/client-id', 'plaid/secret'],
      count,
      atBank: [itemId],
    });
  });
  // Some were killed on the way, or nothing was tried.
  expect(ends).toContain('begins');
});
