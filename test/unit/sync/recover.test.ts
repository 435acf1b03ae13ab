import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import { complete, connectorWorld, item1, linkedWorld, nothing } from '../../support/connector-world.ts';

describe('recovering at the start (C5)', () => {
  it('says that a bank must be linked again when its token is gone, and keeps its data', async () => {
    const { ledger, vault, start } = await linkedWorld();
    await vault.remove('item/item1/access-token');

    const sentences = [await start().recover(), await start().recover()];

    expect(sentences).toEqual([
      ['The key to First Platypus Bank is no longer on this computer: link the bank again. Everything already here stays.'],
      [],
    ]);
    expect(await ledger.queries.item(item1)).toMatchObject({ failure: { kind: 'not-found', action: 'link-again' } });
    await expect(start().accessToken(item1)).rejects.toThrow('link the bank again');
  });

  it('takes no token for gone while the vault is not the one it was', async () => {
    const { ledger, vault, start } = await linkedWorld();
    await vault.remove('item/item1/access-token');
    Object.assign(vault, { state: () => ({ backend: 'keychain', status: 'changed', passphraseIsNew: false, message: null }) });

    await start().recover();

    expect((await ledger.queries.item(item1))?.failure).toBeNull();
  });

  it('brings back an Item whose token outlived its row', async () => {
    const { ledger, start, state } = await linkedWorld();
    await ledger.commands.removeItem(item1);

    await start().recover();

    expect(await state()).toEqual(complete);
  });

  it('deletes a token of an Item that no longer exists anywhere', async () => {
    const { bank, ledger, start, state } = await linkedWorld();
    await ledger.commands.removeItem(item1);
    bank.items.clear();

    await start().recover();

    expect(await state()).toEqual(nothing);
  });

  it('sweeps a public token that nothing waits for', async () => {
    const { vault, start, state } = connectorWorld();
    await vault.write('pending/old/public-token', 'public-sandbox-old');

    await start().recover();

    expect(await state()).toEqual(nothing);
  });

  it('leaves everything for later when the vault cannot be read', async () => {
    const { vault, start, state } = await linkedWorld();
    Object.assign(vault, { names: () => Promise.reject(failed('vault-locked', 'The keychain is locked.')) });

    const sentences = await start().recover();

    expect(sentences).toEqual(['Unfinished connections could not be looked at: The keychain is locked.']);
    expect((await state().catch(() => null)) ?? 'still locked').toBe('still locked');
  });
});
