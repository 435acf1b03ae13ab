import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SecretServiceStep =
  | readonly ['open' | 'names' | 'lock-keyring' | 'freeze-keyring']
  | readonly ['read' | 'remove', string]
  | readonly ['write', string, string];
export type SecretServiceOutcome = unknown;

/** The keyring that the steps meet; `none` is a session without any. */
export type Keyring = 'unlocked' | 'locked' | 'none';

const program = join(import.meta.dirname, 'secret-service-steps.ts');
const scripts: Readonly<Record<'unlocked' | 'locked', string>> = {
  unlocked: 'printf test | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &',
  locked: 'gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &',
};
const waitForService = 'gdbus wait --session --timeout 20 org.freedesktop.secrets';

/** Does `steps` to a keytar vault in a D-Bus session and a keyring of their own, and answers each step's outcome. */
export async function withSecretService(
  keyring: Keyring,
  steps: readonly SecretServiceStep[],
  vaultId: string | null = null,
): Promise<readonly SecretServiceOutcome[]> {
  const home = await mkdtemp(join(tmpdir(), 'coffer-keyring-'));
  const request = JSON.stringify({ steps, vaultId });
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

function parse(stdout: string): readonly SecretServiceOutcome[] {
  return JSON.parse(stdout) as readonly SecretServiceOutcome[];
}
