/** Runs inside a D-Bus session of its own: does the steps given as JSON to a vault, and prints their outcomes as JSON. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import keytar from 'keytar';

import { CofferError } from '#contract/failures.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { chooseVault } from '../../src-main/vault/choose-vault.ts';
import { createIdentifiedVault, type VaultIdentity } from '../../src-main/vault/identified-vault.ts';
import { createKeytarVault } from '../../src-main/vault/keytar-vault.ts';
import type { SecretServiceRequest, SecretServiceStep } from './secret-service.ts';

const { steps, vault: wanted } = JSON.parse(process.argv[2] ?? '{}') as SecretServiceRequest;
let noted: VaultIdentity | null = null;
const note = (identity: VaultIdentity): Promise<void> => {
  noted = identity;
  return Promise.resolve();
};
const vault = await openVault();

async function openVault(): Promise<SecretVault> {
  if (wanted.kind === 'chosen') {
    const { file, known } = wanted;
    return chooseVault({ profile: 'sandbox', file, mode: 'automatic', known, note, scryptCost: 2 ** 10 });
  }
  const limits = { callLimitMilliseconds: 1_000, openLimitMilliseconds: 1_500 };
  const keychain = createKeytarVault({ service: 'Coffer (sandbox)', ...limits });
  return wanted.known === null ? keychain : createIdentifiedVault(keychain, { known: wanted.known, note });
}

async function perform(step: SecretServiceStep): Promise<unknown> {
  switch (step[0]) {
    case 'open':
      return (await vault.open()).status;
    case 'open-patiently':
      return openPatiently();
    case 'state':
      return [vault.state().backend, vault.state().status];
    case 'noted':
      return noted?.backend ?? null;
    case 'unlock':
      return (await vault.unlock?.(step[1]))?.status ?? 'needs no passphrase';
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
    case 'entries':
      return (await keytar.findCredentials('Coffer (sandbox)')).map(({ account }) => account).toSorted();
    case 'lock-keyring':
      execFileSync('gdbus', [
        ...['call', '--session', '--dest', 'org.freedesktop.secrets', '--object-path', '/org/freedesktop/secrets'],
        ...['--method', 'org.freedesktop.Secret.Service.Lock', "['/org/freedesktop/secrets/collection/login']"],
      ]);
      return 'locked';
    case 'unlock-keyring':
      return unlockKeyring();
    case 'freeze-keyring':
      return signalKeyring('SIGSTOP');
    case 'thaw-keyring':
      return signalKeyring('SIGCONT');
    case 'kill-keyring':
      return signalKeyring('SIGKILL');
  }
}

/** A keychain that goes on again needs a moment to answer what it was asked before. */
async function openPatiently(): Promise<string> {
  for (let tries = 1; tries < 50 && (await vault.open()).status !== 'ok'; tries += 1) await sleep(100);
  return vault.state().status;
}

/** As PAM does at a login: gnome-keyring's control socket, operation 1, with the password. */
async function unlockKeyring(): Promise<string> {
  const socket = connect(join(process.env['XDG_RUNTIME_DIR'] ?? '', 'keyring', 'control'));
  const password = Buffer.from('test');
  const header = Buffer.alloc(12);
  for (const [index, word] of [12 + password.length, 1, password.length].entries()) header.writeUInt32BE(word, 4 * index);
  socket.write(Buffer.concat([Buffer.alloc(1), header, password]));
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.readUInt32BE(4) === 0 ? 'unlocked' : 'refused';
}

function signalKeyring(signal: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): string {
  process.kill(Number(process.env['KEYRING_PROCESS']), signal);
  return signal;
}

const outcomes: unknown[] = [];
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
