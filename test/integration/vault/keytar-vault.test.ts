import { expect, test } from 'vitest';

import { withSecretService } from '../../support/secret-service.ts';

test('keeps each secret as an entry of its own and forgets it when told', async () => {
  const outcomes = await withSecretService('unlocked', [
    ['open'],
    ['write', 'plaid/secret', 'one'],
    ['write', 'item/x/access-token', 'two'],
    ['read', 'plaid/secret'],
    ['names'],
    ['remove', 'plaid/secret'],
    ['remove', 'plaid/secret'],
    ['read', 'plaid/secret'],
  ]);

  expect(outcomes).toEqual([
    'ok',
    'written',
    'written',
    'one',
    ['item/x/access-token', 'plaid/secret'],
    'removed',
    'removed',
    null,
  ]);
});

test('a locked keyring is locked, and never looks like one without the entry', async () => {
  const outcomes = await withSecretService('unlocked', [['write', 'a', 'b'], ['lock-keyring'], ['read', 'a'], ['open']]);

  expect(outcomes).toEqual(['written', 'locked', { failed: 'vault-locked' }, 'locked']);
});

test('a keyring that is unlocked again answers, and is known to be open, without anybody looking again', async () => {
  const outcomes = await withSecretService('unlocked', [
    ['write', 'a', 'b'],
    ['lock-keyring'],
    ['read', 'a'],
    ['state'],
    ['unlock-keyring'],
    ['read', 'a'],
    ['state'],
  ]);

  const [, , whileLocked, lockedState, , afterwards, openState] = outcomes;
  expect([whileLocked, lockedState, afterwards, openState]).toEqual([
    { failed: 'vault-locked' },
    ['keychain', 'locked'],
    'b',
    ['keychain', 'ok'],
  ]);
});

test('a keychain that was locked at first is checked for this profile’s mark once it opens, before it is written to', async () => {
  const outcomes = await withSecretService(
    'locked',
    [['open'], ['unlock-keyring'], ['write', 'ledger/key', 'new'], ['state'], ['entries']],
    {
      kind: 'keychain',
      known: { backend: 'keychain', id: 'the id noted before' },
    },
  );

  expect(outcomes).toEqual(['locked', 'unlocked', { failed: 'vault-unavailable' }, ['keychain', 'changed'], []]);
});

test('without a session bus the keychain is unavailable', async () => {
  const outcomes = await withSecretService('none', [['open'], ['read', 'a'], ['write', 'a', 'b']]);

  expect(outcomes).toEqual(['unavailable', { failed: 'vault-unavailable' }, { failed: 'vault-unavailable' }]);
});

test('a keychain that hangs is given up after its time limit, and asked nothing more meanwhile (C3)', async () => {
  const outcomes = await withSecretService('unlocked', [
    ['open'],
    ['freeze-keyring'],
    ['read', 'a'],
    ['write', 'a', 'b'],
    ['open'],
  ]);

  expect(outcomes).toEqual(['ok', 'SIGSTOP', { failed: 'vault-locked' }, { failed: 'vault-locked' }, 'locked']);
});

test('a secret that Windows could not hold is refused everywhere', async () => {
  const outcomes = await withSecretService('unlocked', [
    ['write', 'a', 'x'.repeat(2560)],
    ['write', 'b', 'x'.repeat(2561)],
    ['write', 'c', ''],
  ]);

  expect(outcomes).toEqual(['written', { failed: 'invalid-input' }, { failed: 'invalid-input' }]);
});

test('a keychain without this profile’s mark has changed, and is neither read nor filled', async () => {
  const outcomes = await withSecretService('unlocked', [['open'], ['read', 'ledger/key'], ['write', 'ledger/key', 'new']], {
    kind: 'keychain',
    known: { backend: 'keychain', id: 'the id noted before' },
  });

  expect(outcomes).toEqual(['changed', { failed: 'vault-unavailable' }, { failed: 'vault-unavailable' }]);
});

test('the canary that proves the keychain leaves nothing in it', async () => {
  const outcomes = await withSecretService('unlocked', [['open'], ['open'], ['entries']]);

  expect(outcomes).toEqual(['ok', 'ok', []]);
});

test('a keychain that nobody unlocks, since no prompt can be answered, is locked and not taken for an empty one', async () => {
  const outcomes = await withSecretService('locked', [['open'], ['read', 'ledger/key'], ['write', 'ledger/key', 'new']]);

  expect(outcomes).toEqual(['locked', { failed: 'vault-locked' }, { failed: 'vault-locked' }]);
});

test('a keychain that hung answers again once it goes on, and what was asked meanwhile did no harm', async () => {
  const outcomes = await withSecretService('unlocked', [
    ['write', 'ledger/key', 'precious'],
    ['freeze-keyring'],
    ['read', 'ledger/key'],
    ['thaw-keyring'],
    ['open-patiently'],
    ['read', 'ledger/key'],
    ['names'],
  ]);

  const [, , whileFrozen, , opened, afterwards, names] = outcomes;
  expect([whileFrozen, opened, afterwards, names]).toEqual([{ failed: 'vault-locked' }, 'ok', 'precious', ['ledger/key']]);
});

test('a keychain that dies is unavailable or locked, whatever takes its place, and never looks empty', async () => {
  const outcomes = await withSecretService('unlocked', [
    ['write', 'ledger/key', 'precious'],
    ['kill-keyring'],
    ['read', 'ledger/key'],
    ['write', 'other', 'new'],
    ['open'],
  ]);

  const [, , read, write, status] = outcomes;
  const refused = { failed: expect.stringMatching(/^vault-(locked|unavailable)$/) as string };
  expect([read, write, status]).toEqual([refused, refused, expect.stringMatching(/^(locked|unavailable)$/)]);
});

test('a keyring service that has never had a keyring is no keychain', async () => {
  expect(await withSecretService('bare', [['open']])).toEqual(['unavailable']);
});
