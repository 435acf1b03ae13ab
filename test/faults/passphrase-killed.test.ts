import { join } from 'node:path';
import { expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import { createPassphraseVault } from '../../src-main/vault/passphrase-vault.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { killSomewhere } from '../support/faults/kill-somewhere.ts';
import { expectTrueAfterStart } from '../support/faults/true-after-start.ts';
import { aWorldToLose } from '../support/faults/world-to-lose.ts';
import { passphrase as firstPassphrase } from '../support/whole-app.ts';

const fault = aFault('killed while the passphrase is changed');

it(`opens with the one passphrase or the other, and has everything: ${fault.title} (D1)`, async () => {
  const world = await aWorldToLose();
  const { bank, folder } = world;
  const ends = new Set<string>();
  let passphrase = firstPassphrase;

  await fault.tried(async (random, time) => {
    const next = `the passphrase of time ${time}`;

    const { said } = await killSomewhere({ name: 'change-passphrase', folder, bank, passphrase, more: next }, random);
    ends.add(said.at(-1) ?? '');

    const opening = await openingOf(folder, [passphrase, next]);
    expect(opening, `killed after “${said.at(-1) ?? ''}”`).toHaveLength(1);
    if (said.includes('is done')) expect(opening).toEqual([next]);
    passphrase = opening[0] ?? passphrase;
    const whole = await expectTrueAfterStart(world, `killed after “${said.at(-1) ?? ''}”`, {
      passphrase: () => Promise.resolve(passphrase),
    });
    await whole.app.close();
  });

  // Something was cut off, or nothing was tried; a few times may all come too late on a busy machine.
  if (fault.times >= 50) expect([...ends]).not.toEqual(['closed']);
});

/** Those of `passphrases` that open the vault's file. */
async function openingOf(folder: string, passphrases: readonly string[]): Promise<readonly string[]> {
  const opening: string[] = [];
  for (const passphrase of passphrases) {
    const file = join(folder, 'profiles/sandbox/vault.json');
    const vault = createPassphraseVault({ file, backend: 'passphrase', mustExist: true });
    const isOpen = await vault.unlock(passphrase).then(
      () => true,
      (error: unknown) => {
        if (error instanceof CofferError && error.failure.kind === 'vault-locked') return false;
        throw error;
      },
    );
    if (isOpen) opening.push(passphrase);
    vault.lock();
  }
  return opening;
}
