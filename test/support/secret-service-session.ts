/** A D-Bus session with an unlocked keyring of its own, for several processes one after the other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface SecretServiceSession {
  /** What a process must have in its environment to meet the keyring. */
  readonly environment: Readonly<Record<string, string>>;
  readonly end: () => Promise<void>;
}

/** Lives until its standard input ends. */
const session = `
printf test | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &
gdbus wait --session --timeout 20 org.freedesktop.secrets
echo "$DBUS_SESSION_BUS_ADDRESS"
cat >/dev/null
kill %1`;

export async function startSecretServiceSession(): Promise<SecretServiceSession> {
  const home = await mkdtemp(join(tmpdir(), 'coffer-keyring-'));
  const child = spawn('dbus-run-session', ['--', 'bash', '-c', session], {
    env: { ...process.env, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home, HOME: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    environment: { DBUS_SESSION_BUS_ADDRESS: address },
    end: async () => {
      child.stdin.end();
      await exited;
      await rm(home, { recursive: true, force: true });
    },
  };
}
