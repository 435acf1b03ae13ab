/** Of the ten behaviours of Plaid that naive clients get wrong: 10, on errors. */
import { describe, expect, test } from 'vitest';

import { accessTokenName } from '../../../../src-main/sync/secret-names.ts';
import { rowsInLedger } from '../../../support/sync-over-http.ts';
import { syncedHousehold } from '../../../support/synced-items.ts';

const path = '/transactions/sync';

describe('10: an error', () => {
  test.each([
    ['500', 'ITEM_ERROR', 'ITEM_LOGIN_REQUIRED', 'reconnect-needed'],
    ['404', 'API_ERROR', 'INTERNAL_SERVER_ERROR', 'bank-unavailable'],
    ['429', 'INVALID_INPUT', 'INVALID_API_KEYS', 'keys-rejected'],
  ])('is what its code says, whatever HTTP status (%s) and message come with it', async (status, type, code, kind) => {
    const { bank, engine, itemId } = await syncedHousehold();
    const message = 'ITEM_NOT_FOUND INVALID_ACCESS_TOKEN all is well';
    bank.misbehave({ path, times: 10, does: { kind: 'error', status: Number(status), type, code, message } });

    expect((await engine.syncItem(itemId)).failure?.kind).toBe(kind);
  });

  test.each(['INVALID_ACCESS_TOKEN', 'ITEM_NOT_FOUND', 'USER_PERMISSION_REVOKED'])(
    '%s deletes nothing that is here',
    async (code) => {
      const { bank, engine, ledger, vault, itemId } = await syncedHousehold();
      const before = await rowsInLedger(ledger);
      bank.misbehave({ path: '/item/get', does: { kind: 'error', status: 400, type: 'INVALID_INPUT', code } });

      await engine.syncItem(itemId);

      expect([await rowsInLedger(ledger), await vault.names()]).toEqual([before, [accessTokenName(itemId)]]);
    },
  );

  test('at removing keeps the token, which alone can end the Item at Plaid', async () => {
    const { bank, connector, vault, ledger, itemId } = await syncedHousehold();
    const stop = bank.misbehave({ path: '/item/remove', times: 10, does: { kind: 'reset' } });

    await expect(connector.remove(itemId)).rejects.toThrow('is not removed yet');
    const kept = await vault.names();
    stop();
    await connector.recover();

    expect([kept, bank.itemIds(), await vault.names(), await ledger.queries.items()]).toEqual([
      [accessTokenName(itemId)],
      [],
      [],
      [],
    ]);
  });

  test('brings no key and no token into a log or a failure', async () => {
    const { bank, engine, vault, events, logText, itemId } = await syncedHousehold();
    const token = (await vault.read(accessTokenName(itemId))) ?? '';
    const message = `${token} ${bank.keys.secret} ${bank.keys.clientId}`;
    bank.misbehave({ path, does: { kind: 'error', status: 400, type: 'INVALID_REQUEST', code: 'INVALID_BODY', message } });

    const { failure } = await engine.syncItem(itemId);

    const told = logText() + JSON.stringify([failure, events]);
    expect([token, bank.keys.secret, bank.keys.clientId].filter((secret) => told.includes(secret))).toEqual([]);
  });
});
