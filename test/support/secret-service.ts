import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { VaultIdentity } from '../../src-main/vault/identified-vault.ts';

export type SecretServiceStep =
  | readonly ['open' | 'open-patiently' | 'state' | 'noted' | 'names' | 'entries']
  | readonly ['lock-keyring' | 'unlock-keyring' | 'freeze-keyring' | 'thaw-keyring' | 'kill-keyring']
  | readonly ['read' | 'remove' | 'unlock', string]
  | readonly ['write', string, string];

export interface SecretServiceRequest {
  readonly steps: readonly SecretServiceStep[];
  readonly vault: VaultUnderTest;
}

/** The keychain itself, known by an id or not; or whatever vault the Sandbox profile is given. */
export type VaultUnderTest =
  | { readonly kind: 'keychain'; readonly known: VaultIdentity | null }
  | { readonly kind: 'chosen'; readonly known: VaultIdentity | null; readonly file: string };

/** The keyring that the steps meet: `bare` is a service that has never had a keyring, `none` a session without a service. */
export type Keyring = 'unlocked' | 'locked' | 'bare' | 'none';

const program = join(import.meta.dirname, 'secret-service-steps.ts');
const unlocked = 'printf test | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &';
const notUnlocked = 'gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &';
const waitForService = 'gdbus wait --session --timeout 20 org.freedesktop.secrets';
/** A keyring is made where it is unlocked for the first time, and is locked after a restart. */
const scripts: Readonly<Record<Exclude<Keyring, 'none'>, string>> = {
  unlocked,
  bare: notUnlocked,
  locked: `${unlocked} ${waitForService}; kill -KILL $!; wait $!; ${notUnlocked}`,
};

/** Does `steps` to a vault in a D-Bus session and a keyring of their own, and answers each step's outcome. */
export async function withSecretService(
  keyring: Keyring,
  steps: readonly SecretServiceStep[],
  vault: VaultUnderTest = { kind: 'keychain', known: null },
): Promise<readonly unknown[]> {
  const home = await mkdtemp(join(tmpdir(), 'coffer-keyring-'));
  const request = JSON.stringify({ steps, vault } satisfies SecretServiceRequest);
  const environment = { ...process.env, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home, HOME: home };
  try {
    if (keyring === 'none') {
      const withoutBus = { ...environment, DBUS_SESSION_BUS_ADDRESS: undefined, DISPLAY: undefined };
      return parse(await run(process.execPath, [program, request], withoutBus));
    }
    const script = `${scripts[keyring]} export KEYRING_PROCESS=$!; ${waitForService}; "$0" "$1" "$2"; kill -KILL $KEYRING_PROCESS`;
    return parse(await run('dbus-run-session', ['--', 'bash', '-c', script, process.execPath, program, request], environment));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function run(command: string, argumentList: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, argumentList, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      if (stdout === '') reject(new Error(`${command} said nothing: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

function parse(stdout: string): readonly unknown[] {
  return JSON.parse(stdout) as readonly unknown[];
}
