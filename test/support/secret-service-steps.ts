/** Runs inside a D-Bus session of its own: does the steps given as JSON to a keytar vault, and prints their outcomes as JSON. */
import { execFileSync } from 'node:child_process';

import { CofferError } from '#contract/failures.ts';
import { createIdentifiedVault } from '../../src-main/vault/identified-vault.ts';
import { createKeytarVault } from '../../src-main/vault/keytar-vault.ts';
import type { SecretServiceOutcome, SecretServiceStep } from './secret-service.ts';

const { steps, vaultId } = JSON.parse(process.argv[2] ?? '{}') as { steps: SecretServiceStep[]; vaultId: string | null };
const keychain = createKeytarVault({ service: 'Coffer (test)', callLimitMilliseconds: 1_000, openLimitMilliseconds: 1_500 });
const vault =
  vaultId === null
    ? keychain
    : createIdentifiedVault(keychain, { known: { backend: 'keychain', id: vaultId }, note: () => Promise.resolve() });

async function perform(step: SecretServiceStep): Promise<unknown> {
  switch (step[0]) {
    case 'open':
      return (await vault.open()).status;
    case 'write':
      await vault.write(step[1], step[2]);
      return 'written';
    case 'read':
      return vault.read(step[1]);
    case 'remove':
      await vault.remove(step[1]);
      return 'removed';
    case 'names':
      return (await vault.names()).toSorted();
    case 'lock-keyring':
      execFileSync('gdbus', [
        ...['call', '--session', '--dest', 'org.freedesktop.secrets', '--object-path', '/org/freedesktop/secrets'],
        ...['--method', 'org.freedesktop.Secret.Service.Lock', "['/org/freedesktop/secrets/collection/login']"],
      ]);
      return 'locked';
    case 'freeze-keyring':
      process.kill(Number(process.env['KEYRING_PROCESS']), 'SIGSTOP');
      return 'frozen';
  }
}

const outcomes: SecretServiceOutcome[] = [];
for (const step of steps) {
  outcomes.push(
    await perform(step).catch((error: unknown) => {
      if (error instanceof CofferError) return { failed: error.failure.kind };
      throw error;
    }),
  );
}
process.stdout.write(JSON.stringify(outcomes), () => {
  // A frozen keyring would keep the process until libsecret gives up.
  process.kill(process.pid, 'SIGKILL');
});
