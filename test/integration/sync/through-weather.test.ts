/**
 * A sync through a network that does its worst. Every row ends in the right state, words and stored data, and when the
 * weather has passed one sync makes the ledger what the bank is.
 */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import type { AccountId, ItemId } from '#contract/ids.ts';
import { accessTokenName } from '../../../src-main/sync/secret-names.ts';
import type { AtEnd } from '../../support/ledger-on-file.ts';
import { rowsAtBank, rowsInLedger, syncThroughWeather } from '../../support/sync-over-http.ts';
import type { Weather } from '../../support/weather-proxy.ts';

const path = '/transactions/sync';
/** Long for an answer on this machine, short for a test that waits for none. */
const timeoutMilliseconds = 4_000;

type World = Awaited<ReturnType<typeof syncThroughWeather>> & { readonly itemId: ItemId };

/** A month of the household, in pages of a few rows. */
async function aSyncedItem(atEnd: AtEnd = onTestFinished, waits = timeoutMilliseconds): Promise<World> {
  const world = await syncThroughWeather({ updatesPerPage: 10, timeoutMilliseconds: waits, atEnd });
  const itemId = await world.link({ daysRequested: 30 });
  await world.engine.syncItem(itemId);
  return { ...world, itemId };
}

let made = 0;
/** Two pages of news. */
function newsAtBank({ bank, itemId }: World): void {
  const accountId = bank.transactions(itemId)[0]?.account_id as AccountId;
  for (let each = 0; each < 12; each += 1) {
    made += 1;
    bank.changeTransactions(itemId, { kind: 'add', accountId, amount: made, name: `News ${made}` });
  }
}

async function stateOf({ ledger, itemId }: World) {
  const item = await ledger.queries.item(itemId);
  return { rows: await ledger.queries.transactionsPage({}, 0, 5_000), cursor: item?.cursor };
}

interface Row {
  readonly what: string;
  readonly does: Weather;
  readonly kind: string;
  readonly words: RegExp;
}

const status = (code: number): Weather => ({ status: code });
type Answer = Readonly<Record<string, unknown>> & { readonly added: readonly object[] };
const lie = (about: (answer: Answer) => object): Weather => ({
  lie: (answer) => ({ ...answer, ...about(answer as Answer) }),
});
const oddRow = (fields: object): Weather =>
  lie(({ added }) => ({ added: added.map((row, index) => (index === 1 ? { ...row, ...fields } : row)) }));

const staying: readonly Row[] = [
  { what: '(E1) a connection that is always reset', does: 'reset', kind: 'offline', words: /broke off/ },
  {
    what: '(E1) an answer that always breaks off',
    does: 'reset-mid-body',
    kind: 'offline',
    words: /broke off|cannot be reached/,
  },
  { what: '(E1) a proxy that wants a sign-in', does: 'proxy-sign-in', kind: 'offline', words: /proxy wants a sign-in/ },
  { what: '(E1) a hotel’s page in the bank’s place', does: 'sign-in-page', kind: 'offline', words: /sign in to this network/ },
  { what: '(E2) an answer that never comes', does: 'silence', kind: 'offline', words: /did not answer within/ },
  { what: '(E2) an answer of a byte at a time', does: 'one-byte-at-a-time', kind: 'offline', words: /did not answer within/ },
  { what: '(E2) 200 MB', does: 'flood', kind: 'malformed-response', words: /far larger than it can be/ },
  { what: '(E2) 256 MB in a small parcel', does: 'gzip-bomb', kind: 'malformed-response', words: /far larger than it can be/ },
  { what: '(E2) less than announced', does: 'cut-short', kind: 'offline', words: /broke off|cannot be reached/ },
  { what: '(E2) more than announced', does: 'longer-than-announced', kind: 'offline', words: /cannot be reached/ },
  ...[500, 502, 503, 504].map((code) => ({
    what: `(E3) a storm of ${code}`,
    does: status(code),
    kind: 'bank-unavailable',
    words: /Plaid has a problem at the moment/,
  })),
  { what: '(E3) a storm of 429', does: status(429), kind: 'rate-limited', words: /slow down/ },
  { what: '(E4) half of the JSON', does: 'half-a-body', kind: 'malformed-response', words: /is not JSON/ },
  { what: '(E4) JSON with the wrong letters', does: 'garbled', kind: 'malformed-response', words: /is not JSON/ },
  { what: '(E4) an amount that is NaN', does: 'nan', kind: 'malformed-response', words: /is not JSON/ },
  { what: '(E4) nothing at all', does: 'empty', kind: 'malformed-response', words: /is not JSON/ },
  { what: '(E4) null for a list', does: lie(() => ({ removed: null })), kind: 'malformed-response', words: /\(removed: / },
  { what: '(E4) a missing field', does: lie(() => ({ has_more: undefined })), kind: 'malformed-response', words: /\(has_more: / },
  { what: '(E4) an amount as text', does: oddRow({ amount: '4.50' }), kind: 'malformed-response', words: /\(added\.1\.amount: / },
  { what: '(E4) an amount of 1e21', does: oddRow({ amount: 1e21 }), kind: 'malformed-response', words: /too large to count/ },
  {
    what: '(E4) the edge of 64 bits',
    does: oddRow({ amount: Number('92233720368547758.07') }),
    kind: 'malformed-response',
    words: /too large to count/,
  },
  {
    what: '(E4) the 30th of February',
    does: oddRow({ date: '2026-02-30' }),
    kind: 'malformed-response',
    words: /\(added\.1\.date: /,
  },
  {
    what: '(E4) a row that is no object',
    does: lie(({ added }) => ({ added: [...added, 7] })),
    kind: 'malformed-response',
    words: /\(added\.\d+: /,
  },
  {
    what: '(E6) data that never stands still',
    does: { status: 400, type: 'TRANSACTIONS_ERROR', code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION' },
    kind: 'bank-unavailable',
    words: /./,
  },
  {
    what: '(E7) pages without an end',
    does: { lie: (answer, { cursor }) => ({ ...answer, has_more: true, next_cursor: cursor }) },
    kind: 'malformed-response',
    words: /again and again/,
  },
  {
    what: '(E7) a cursor that gets lost',
    does: lie(() => ({ has_more: true, next_cursor: '' })),
    kind: 'malformed-response',
    words: /where the next one begins/,
  },
];

const passing: readonly (readonly [what: string, does: Weather])[] = [
  ['(E1) one reset', 'reset'],
  ['(E1) one answer that breaks off', 'reset-mid-body'],
  ['(E1) one answer that is lost', 'lost-answer'],
  ['(E3) one 500', status(500)],
  ['(E3) one 504', status(504)],
  ['(E3) one 429', status(429)],
  ['(E4) fields that nobody knows', lie(({ added }) => ({ novelty: {}, added: added.map((row) => ({ ...row, novelty: [1] })) }))],
  [
    '(E4) values that nobody knows',
    lie(({ added }) => ({ added: added.map((row) => ({ ...row, payment_channel: 'thought' })) })),
  ],
  ['(E6) one mutation', { status: 400, type: 'TRANSACTIONS_ERROR', code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION' }],
  ['(E7) rows that come twice', lie(({ added }) => ({ added: [...added, ...added] }))],
];

describe('a sync (E1, E2, E3, E4, E6, E7)', () => {
  let world: World;
  const endings: (() => void | Promise<void>)[] = [];
  beforeAll(async () => {
    world = await aSyncedItem((end) => void endings.push(end));
  });
  afterAll(async () => {
    const problems = await world.ledger.queries.check();
    for (const end of endings.toReversed()) await end();
    expect(problems).toEqual([]);
  });

  test.each(staying)(
    'ends in words, with all as it was, at $what; and is whole when that has passed',
    async ({ does, kind, words }) => {
      newsAtBank(world);
      const before = await stateOf(world);
      const callsBefore = world.weather.calls.length;
      world.weather.set({ path, onCall: 2, times: Number.POSITIVE_INFINITY, does });

      const { failure } = await world.engine.syncItem(world.itemId);
      const calls = world.weather.calls.length - callsBefore;
      const during = await stateOf(world);
      const known = (await world.ledger.queries.item(world.itemId))?.failure;
      world.weather.clear();
      const after = await world.engine.syncItem(world.itemId);

      expect([failure?.kind, failure?.message]).toEqual([kind, expect.stringMatching(words)]);
      expect([known, during]).toEqual([failure, before]);
      expect(calls).toBeLessThanOrEqual(45);
      expect([after.failure, await rowsInLedger(world.ledger)]).toEqual([null, rowsAtBank(world.bank)]);
    },
  );

  test.each(passing)('comes through %s, on whichever page', async (_what, does) => {
    for (const onCall of [1, 2]) {
      newsAtBank(world);
      world.weather.set({ path, onCall, does });

      const { failure } = await world.engine.syncItem(world.itemId);

      expect([failure, await rowsInLedger(world.ledger)]).toEqual([null, rowsAtBank(world.bank)]);
      world.weather.clear();
    }
  });
});

describe('around it', () => {
  test.each<[string, Weather]>([
    ['a storm of 503', status(503)],
    ['a storm of 429', status(429)],
    ['resets', 'reset'],
  ])('%s about one bank keeps no other from being synced (E3, E10)', async (_what, does) => {
    const world = await aSyncedItem();
    const well = await world.link({ institutionId: 'ins_109512', daysRequested: 30 });
    const token = (await world.vault.read(accessTokenName(world.itemId))) ?? '';
    world.weather.set({ about: token, times: Number.POSITIVE_INFINITY, does });

    const results = await world.engine.syncAll();
    world.weather.clear();
    const after = await world.engine.syncAll();

    expect(results.map(({ itemId, failure }) => [itemId, failure !== null]).toSorted()).toEqual(
      [
        [well, false],
        [world.itemId, true],
      ].toSorted(),
    );
    expect([after.map(({ failure }) => failure), await rowsInLedger(world.ledger)]).toEqual([
      [null, null],
      rowsAtBank(world.bank),
    ]);
  });

  test('a bank that answers nothing keeps nobody from leaving: the engine closes, and nothing is half done (E9)', async () => {
    const aWhile = 120_000;
    const world = await aSyncedItem(onTestFinished, aWhile);
    newsAtBank(world);
    const before = await stateOf(world);
    world.weather.set({ path, onCall: 2, times: Number.POSITIVE_INFINITY, does: 'silence' });
    const pages = (): number => world.weather.calls.filter((call) => call === path).length;
    const pagesBefore = pages();
    const flight = world.engine.syncItem(world.itemId);
    await expect.poll(() => pages() - pagesBefore, { timeout: 60_000 }).toBe(2);

    const began = performance.now();
    await world.engine.close();

    expect(performance.now() - began).toBeLessThan(aWhile / 2);
    expect([(await flight).failure?.kind, await stateOf(world)]).toEqual(['cancelled', before]);
  });

  test('an answer of 200 MB is cut off where no answer can be longer, and is not gathered first (E2)', async () => {
    const world = await aSyncedItem();
    world.weather.set({ path, does: 'flood' });

    await world.engine.syncItem(world.itemId);

    expect(world.weather.pouredMegabytes()).toBeLessThan(64);
  });

  test.each<[string, Weather, RegExp, number]>([
    ['has run out is forgotten', { status: 400, type: 'INVALID_INPUT', code: 'INVALID_PUBLIC_TOKEN' }, /link/, 0],
    ['is refused is forgotten', { status: 400, type: 'INVALID_REQUEST', code: 'INVALID_FIELD' }, /INVALID_FIELD/, 0],
    ['meets a sign-in page is exchanged later', 'sign-in-page', /sign in to this network/, 1],
  ])('a public token that %s: no Item is half there, and no secret is left (E12)', async (_what, does, words, itemsInTheEnd) => {
    const world = await syncThroughWeather({ timeoutMilliseconds });
    // Also when it is asked a second time, as it is after an answer that may have been lost.
    world.weather.set({ path: '/item/public_token/exchange', times: 2, does });

    const error: unknown = await world.link({ daysRequested: 30 }).catch((thrown: unknown) => thrown);
    const itemsThen = await world.ledger.queries.items();
    world.weather.clear();
    await world.connector.recover();

    expect(error).toBeInstanceOf(CofferError);
    expect([(error as CofferError).message, itemsThen]).toEqual([expect.stringMatching(words), []]);
    expect({
      pending: await world.ledger.queries.pendingExchanges(),
      items: (await world.ledger.queries.items()).length,
      secrets: (await world.vault.names()).length,
    }).toEqual({ pending: [], items: itemsInTheEnd, secrets: itemsInTheEnd });
  });
});
