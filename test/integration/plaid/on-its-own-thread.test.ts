/** Plaid's client on its own thread: what goes there and comes back, and what becomes of a call when the thread does not last. */
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import { unpackRows } from '#ports/packed-page.ts';
import { createPlaidOnThread, type PlaidOnThread, type WantedGateway } from '../../../src-main/plaid/thread/plaid-on-thread.ts';
import { createHastyClock, type FakeClock } from '../../support/fake-clock.ts';
import { failureOf, secret, token } from '../../support/gateway-at.ts';
import { plaidItem, plaidPage, plaidTransaction } from '../../support/plaid-rows.ts';
import { createRecordingLog, type RecordingLog } from '../../support/recording-log.ts';
import { plaidError, startScriptedPlaid, type ScriptedAnswer } from '../../support/scripted-plaid.ts';

const plaidThread = new URL('../../../src-main/app/plaid-thread.ts', import.meta.url);
/** The same thread, but asked to remove an Item it dies. */
const dyingThread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ method }) => method === 'removeItem' && process.exit(1));
    await import(${JSON.stringify(plaidThread.href)});
  `)}`,
);
const keys = (): ReturnType<WantedGateway['keys']> => Promise.resolve({ clientId: 'client-id-1', secret });
const hanging: ScriptedAnswer = { raw: () => undefined };

interface OnThread {
  readonly plaid: PlaidOnThread;
  readonly gateway: BankGateway;
  readonly clock: FakeClock;
  readonly log: RecordingLog;
  /** Every thread that was started, in order. */
  readonly threads: readonly Worker[];
}

function onThread(
  url: string,
  { entry = plaidThread, restMilliseconds, ...wanted }: Partial<WantedGateway> & { entry?: URL; restMilliseconds?: number } = {},
): OnThread {
  const [clock, log] = [createHastyClock(), createRecordingLog()];
  const threads: Worker[] = [];
  const noteThread = (worker: Worker): void => void threads.push(worker);
  process.on('worker', noteThread);
  const plaid = createPlaidOnThread({ entry, clock, log }, restMilliseconds);
  onTestFinished(async () => {
    await plaid.close();
    process.off('worker', noteThread);
  });
  return { plaid, gateway: plaid.gateway({ environment: 'sandbox', baseUrl: url, keys, ...wanted }), clock, log, threads };
}

describe('a call', () => {
  it('goes out with the keys and the token of its Item, and brings a page whose rows are still packed', async () => {
    const added = [plaidTransaction(), plaidTransaction({ transaction_id: 'other', payment_meta: { payee: 'Ada' } })];
    const answer = plaidPage({ added, removed: [{ transaction_id: 'old' }] });
    await using server = await startScriptedPlaid(() => ({ json: answer }));
    const { gateway } = onThread(server.url);

    const page = await gateway.syncTransactions(token, null);

    const rows = unpackRows(page);
    expect(server.calls.map(({ headers, body }) => [headers['plaid-secret'], body['access_token']])).toEqual([
      [secret, token.reveal()],
    ]);
    expect([page.updates, page.accountIds, rows.added.map(({ amount }) => amount), rows.removed]).toEqual([
      3,
      [rows.added[0]?.accountId],
      [-450, -450],
      ['old'],
    ]);
    expect(rows.added.map(({ details }) => details === null || (JSON.parse(details) as { payee: string }).payee)).toContain(
      'Ada',
    );
  });

  it('brings a new token concealed, and takes one within what it asks for', async () => {
    await using server = await startScriptedPlaid(({ path }) => ({
      json: path === '/link/token/create' ? { link_token: 'link-1', expiration: null } : { new_access_token: 'access-new' },
    }));
    const { gateway } = onThread(server.url);

    const fresh = await gateway.rotateAccessToken(token);
    await gateway.createLinkToken({
      clientUserId: 'user',
      language: 'en',
      countryCodes: ['US'],
      products: [],
      productsIfSupported: [],
      consentedProducts: [],
      daysRequested: 730,
      redirectUri: null,
      update: { item: fresh, chooseAccounts: false },
      institutionId: null,
      hosted: null,
    });

    expect([JSON.stringify({ fresh }), server.calls[1]?.body['access_token']]).toEqual([
      '{"fresh":"[access token]"}',
      'access-new',
    ]);
  });

  it('that fails rejects with what Plaid said', async () => {
    await using server = await startScriptedPlaid(() => plaidError('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED'));

    const failure = await failureOf(onThread(server.url).gateway.getAccounts(token));

    expect(failure).toMatchObject({ kind: 'reconnect-needed', plaid: { code: 'ITEM_LOGIN_REQUIRED', requestId: 'req123' } });
  });

  it('for which there are no keys rejects with that, and nothing is sent', async () => {
    await using server = await startScriptedPlaid(() => ({ json: {} }));
    const missing = (): Promise<never> => Promise.reject(failed('keys-missing', 'There are no keys.'));

    const failure = await failureOf(onThread(server.url, { keys: missing }).gateway.getItem(token));

    expect([failure.kind, server.calls]).toEqual(['keys-missing', []]);
  });

  it('that is stopped lets go of the connection and rejects as stopped, also when it was stopped before', async () => {
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<unknown>();
    const { promise: letGo, resolve: isLetGo } = Promise.withResolvers<unknown>();
    await using server = await startScriptedPlaid(() => ({
      raw: (response) => {
        response.once('close', isLetGo);
        isAsked(true);
      },
    }));
    const { gateway } = onThread(server.url);
    const stop = new AbortController();

    const stopped = failureOf(gateway.getItem(token, stop.signal));
    await asked;
    stop.abort();
    const failures = [await stopped, await failureOf(gateway.getItem(token, stop.signal))];

    await letGo;
    expect([failures.map(({ kind }) => kind), server.calls.length]).toEqual([['cancelled', 'cancelled'], 1]);
  });

  it('that Plaid wants slower waits by the app’s clock', async () => {
    await using server = await startScriptedPlaid((_call, count) =>
      count === 1 ? plaidError('RATE_LIMIT_EXCEEDED', 'RATE_LIMIT') : { json: plaidItem() },
    );
    const { gateway, clock, log } = onThread(server.url);

    const { itemId } = await gateway.getItem(token);

    expect([itemId, clock.sleeps.length, clock.monotonic() >= 1_000]).toEqual(['item1', 1, true]);
    expect(log.text()).toContain('RATE_LIMIT');
  });

  it('leaves no key and no token in a log or an error, however it ends (C2)', async () => {
    const echo = `${secret} ${token.reveal()}`;
    const endings: ScriptedAnswer[] = [
      plaidError('INVALID_REQUEST', 'INVALID_FIELD', { error_message: echo, display_message: echo }),
      { json: { item: { item_id: 7, secret, echo } } },
      { status: 418, json: { echo } },
      { raw: (response) => response.socket?.resetAndDestroy() },
    ];
    await using server = await startScriptedPlaid((_call, count) => endings[Math.min(count, endings.length) - 1] ?? hanging);
    const { gateway, log } = onThread(server.url, { entry: dyingThread });

    const errors: unknown[] = [];
    while (errors.length < endings.length) errors.push(await gateway.getItem(token).catch((error: unknown) => error));
    errors.push(await gateway.removeItem(token).catch((error: unknown) => error));
    for (const error of errors) log.error('as a careless caller would', error);

    expect(errors.filter((error) => !(error instanceof Error))).toEqual([]);
    expect(log.text() + JSON.stringify(errors)).not.toMatch(/canary/u);
  });
});

describe('the thread', () => {
  it('is started by the first call, ends when there is nothing to do, and is started again', async () => {
    await using server = await startScriptedPlaid(() => ({ json: plaidItem() }));
    const { gateway, threads } = onThread(server.url, { restMilliseconds: 1 });
    const before = threads.length;

    await Promise.all([gateway.getItem(token), gateway.getItem(token)]);
    const [first] = threads;
    if (first === undefined) throw new Error('No thread was started.');
    // It may be gone already.
    if (first.threadId !== -1) await once(first, 'exit');
    const { itemId } = await gateway.getItem(token);

    expect([before, itemId, threads.length]).toEqual([0, 'item1', 2]);
  });

  it('that is started again still knows how often Plaid was asked: forty a minute for an Item', async () => {
    await using server = await startScriptedPlaid(() => ({ json: plaidItem() }));
    const { gateway, threads, clock } = onThread(server.url, { entry: dyingThread });

    for (let call = 1; call <= 40; call += 1) await gateway.getItem(token);
    const waitedBefore = clock.monotonic();
    await failureOf(gateway.removeItem(token));
    await gateway.getItem(token);

    expect([threads.length, waitedBefore, clock.monotonic()]).toEqual([2, 0, 60_000]);
  });

  it('that dies has its calls fail in words, and the next call finds another', async () => {
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<unknown>();
    await using server = await startScriptedPlaid(({ path }) => {
      if (path === '/item/get') return { json: plaidItem() };
      isAsked(true);
      return hanging;
    });
    const { gateway, threads } = onThread(server.url, { entry: dyingThread });

    const waiting = failureOf(gateway.getAccounts(token));
    await asked;
    const failures = [await failureOf(gateway.removeItem(token)), await waiting];
    const { itemId } = await gateway.getItem(token);

    expect(failures).toMatchObject([
      { kind: 'unexpected', action: 'try-again' },
      { kind: 'unexpected', action: 'try-again' },
    ]);
    expect([itemId, threads.length]).toEqual(['item1', 2]);
  });

  it('that cannot start fails the call in words', async () => {
    const { gateway } = onThread('http://127.0.0.1:1', { entry: new URL('file:///nowhere/plaid-thread.js') });

    expect(await failureOf(gateway.getItem(token))).toMatchObject({ kind: 'unexpected', action: 'try-again' });
  });

  it('ends with the app: what is under way is stopped, and nothing is asked any more', async () => {
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<unknown>();
    await using server = await startScriptedPlaid(() => {
      isAsked(true);
      return hanging;
    });
    const { plaid, gateway, threads } = onThread(server.url);

    const underWay = failureOf(gateway.getItem(token));
    await asked;
    await plaid.close();

    expect([(await underWay).kind, (await failureOf(gateway.getItem(token))).kind]).toEqual(['cancelled', 'cancelled']);
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1]);
  });
});

it('an address that is not on this machine is refused before anything is started', () => {
  const { plaid, threads } = onThread('http://127.0.0.1:1');

  expect(() => plaid.gateway({ environment: 'sandbox', baseUrl: 'http://bank.example', keys })).toThrow(/on this machine/);
  expect(threads).toEqual([]);
});
