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
  disconnectedAt: null,
  syncing: false,
  keysReady: true,
  now,
};
const failure = (kind: Failure['kind'], details: Partial<Failure> = {}): Partial<HealthFacts> => ({
  failure: failed(kind, 'In words.', details).failure,
});

describe('the health of a connection', () => {
  test.each<[string, Partial<HealthFacts>, string, string]>([
    ['nothing is wrong', {}, 'healthy', 'sync'],
    ['older history is on its way', { history: 'recent' }, 'healthy', 'sync'],
    ['it was never synced', { lastSyncedAt: null }, 'preparing', 'wait'],
    ['the bank has nothing ready yet', { history: 'waiting' }, 'preparing', 'wait'],
    ['a sync runs', { syncing: true }, 'syncing', 'none'],
    ['a sync runs after a failure', { syncing: true, ...failure('offline') }, 'syncing', 'none'],
    ['the keys are not here', { keysReady: false, syncing: true }, 'keys', 'enter-keys'],
    ['Plaid refuses the keys', failure('keys-rejected'), 'keys', 'enter-keys'],
    ['the network is gone', failure('offline'), 'offline', 'try-again'],
    ['the bank is down', failure('bank-unavailable'), 'waiting', 'wait'],
    ['Plaid asks to slow down', failure('rate-limited'), 'waiting', 'wait'],
    ['the bank wants a sign-in', failure('reconnect-needed'), 'reconnect', 'reconnect'],
    ['the bank wants something else first', failure('reconnect-needed', { action: 'bank-first' }), 'reconnect', 'bank-first'],
    ['the Item is gone at Plaid', failure('plaid-error', { action: 'link-again' }), 'gone', 'link-again'],
    ['nothing will make it work', failure('plaid-error', { action: 'remove' }), 'failed', 'remove'],
    ['something else failed', failure('malformed-response'), 'failed', 'try-again'],
    ['the permission ends in more than a week', { consentExpiresAt: now + 8 * day }, 'healthy', 'sync'],
    ['the permission ends in a week', { consentExpiresAt: now + 7 * day + 1 }, 'expiring', 'renew'],
    ['the permission ends today', { consentExpiresAt: now + 1 }, 'expiring', 'renew'],
    ['the permission has ended', { consentExpiresAt: now - 1 }, 'reconnect', 'renew'],
    [
      'the bank answers days after the permission would have ended: the clock was ahead',
      { consentExpiresAt: now - 2 * day },
      'healthy',
      'sync',
    ],
    ['the last sync was by a clock that was ahead', { lastSyncedAt: now + 3_650 * day }, 'healthy', 'sync'],
    [
      'the permission ends in a day, and the last sync was by a clock that was ahead',
      { lastSyncedAt: now + 3_650 * day, consentExpiresAt: now + day + 1 },
      'expiring',
      'renew',
    ],
    ['the permission lasts', { consentExpiresAt: now + 60 * day }, 'healthy', 'sync'],
    ['it is being removed', { removing: true, keysReady: false }, 'removing', 'wait'],
    ['it cannot be removed with these keys', { removing: true, ...failure('keys-rejected') }, 'removing', 'remove'],
    ['only its history is left', { disconnectedAt: 1, keysReady: false }, 'disconnected', 'link-again'],
  ])('when %s', (_, facts, health, action) => {
    const answer = connectionHealth({ ...well, ...facts });

    expect(answer).toEqual({ health, healthMessage: expect.stringMatching(/^[A-Z].*\.$/) as unknown, action });
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
