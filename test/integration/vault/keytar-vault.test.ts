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

test('without a session bus the keychain is unavailable', async () => {
  const outcomes = await withSecretService('none', [['open'], ['read', 'a'], ['write', 'a', 'b']]);

  expect(outcomes).toEqual(['unavailable', { failed: 'vault-unavailable' }, { failed: 'vault-unavailable' }]);
});

test('a keychain that hangs is given up after its time limit, and asked nothing more meanwhile', async () => {
  const outcomes = await withSecretService('unlocked', [
    ['open'],
    ['freeze-keyring'],
    ['read', 'a'],
    ['write', 'a', 'b'],
    ['open'],
  ]);

  expect(outcomes).toEqual(['ok', 'frozen', { failed: 'vault-locked' }, { failed: 'vault-locked' }, 'locked']);
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
  const outcomes = await withSecretService(
    'unlocked',
    [['open'], ['read', 'ledger/key'], ['write', 'ledger/key', 'new']],
    'the id noted before',
  );

  expect(outcomes).toEqual(['changed', { failed: 'vault-unavailable' }, { failed: 'vault-unavailable' }]);
});
