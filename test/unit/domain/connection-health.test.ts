import { describe, expect, test } from 'vitest';

import { failed, type Failure } from '#contract/failures.ts';
import { connectionHealth, type HealthFacts } from '#domain/connection-health.ts';
import { linkExitFailure } from '#domain/link-exit.ts';

const day = 86_400_000;
const now = 1_000 * day;
const well: HealthFacts = {
  institutionName: 'First Platypus Bank',
  failure: null,
  history: 'complete',
  lastSyncedAt: now,
  consentExpiresAt: null,
  removing: false,
  syncing: false,
  keysReady: true,
  now,
};
const failure = (kind: Failure['kind'], details: Partial<Failure> = {}): Partial<HealthFacts> => ({
  failure: failed(kind, 'In words.', details).failure,
});

describe('the health of a connection', () => {
  test.each<[string, Partial<HealthFacts>, string]>([
    ['nothing is wrong', {}, 'healthy'],
    ['older history is on its way', { history: 'recent' }, 'healthy'],
    ['it was never synced', { lastSyncedAt: null }, 'preparing'],
    ['the bank has nothing ready yet', { history: 'waiting' }, 'preparing'],
    ['a sync runs', { syncing: true }, 'syncing'],
    ['a sync runs after a failure', { syncing: true, ...failure('offline') }, 'syncing'],
    ['the keys are not here', { keysReady: false, syncing: true }, 'keys'],
    ['Plaid refuses the keys', failure('keys-rejected'), 'keys'],
    ['the network is gone', failure('offline'), 'offline'],
    ['the bank is down', failure('bank-unavailable'), 'waiting'],
    ['Plaid asks to slow down', failure('rate-limited'), 'waiting'],
    ['the bank wants a sign-in', failure('reconnect-needed'), 'reconnect'],
    ['the Item is gone at Plaid', failure('plaid-error', { action: 'link-again' }), 'gone'],
    ['something else failed', failure('malformed-response'), 'failed'],
    ['the permission ends within a week', { consentExpiresAt: now + 3 * day }, 'reconnect'],
    ['the permission has ended', { consentExpiresAt: now - 1 }, 'reconnect'],
    ['the permission lasts', { consentExpiresAt: now + 60 * day }, 'healthy'],
    ['it is being removed', { removing: true, keysReady: false }, 'failed'],
  ])('when %s', (_, facts, health) => {
    const answer = connectionHealth({ ...well, ...facts });

    expect(answer).toEqual({ health, healthMessage: expect.stringMatching(/^[A-Z].*\.$/) as unknown });
  });
});

describe('an exit from Link', () => {
  test('without an error is a change of mind', () => {
    expect([linkExitFailure(null), linkExitFailure('')]).toEqual([null, null]);
  });

  test.each([
    ['INVALID_CREDENTIALS', 'plaid-error', /user name or password/],
    ['INSTITUTION_DOWN', 'bank-unavailable', /later/],
    ['SOMETHING_NEW', 'plaid-error', /\(SOMETHING_NEW\)/],
    ['<b>x</b> constructor', 'plaid-error', /\(UNKNOWN\)/],
    ['constructor', 'plaid-error', /\(UNKNOWN\)/],
  ])('with %s says what to do', (code, kind, words) => {
    const failure = linkExitFailure(code)?.failure;

    expect(failure?.kind).toBe(kind);
    expect(failure?.message).toMatch(words);
  });
});
