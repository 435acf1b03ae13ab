/** `scripts/set-up.mjs` in a copy of its own, with programs that only write down how they were called. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('../../../scripts', import.meta.url));
const lockfile = { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };
const allPrograms = ['pkg-config', 'python3', 'make', 'g++', 'dbus-run-session', 'gnome-keyring-daemon', 'Xvfb', 'xauth'];

/** Stands in for npm: `ci` leaves what npm ci leaves, `run` says that it ran. */
const npm = `#!/bin/sh
echo "npm $*" >> "$CALLS"
if [ "$1" = ci ]; then
  mkdir -p node_modules/node/bin
  cp package-lock.json node_modules/.package-lock.json
  ln -sf "$REAL_NODE" node_modules/node/bin/node
fi
`;
const note = `#!/bin/sh
echo "$(basename "$0") $*" >> "$CALLS"
`;

let project: string;

function put(name: string, content: string): void {
  const file = join(project, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (name.startsWith('bin/')) chmodSync(file, 0o755);
}

function setUp(script: string): { status: number | null; calls: readonly string[]; words: string } {
  const calls = join(project, 'calls');
  writeFileSync(calls, '');
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'scripts/set-up.mjs'), script], {
    encoding: 'utf8',
    env: {
      PATH: join(project, 'bin'),
      CALLS: calls,
      REAL_NODE: process.execPath,
      CHROMIUM_PATH: join(project, 'chromium'),
      CI: 'true',
    },
  });
  return { status, calls: readFileSync(calls, 'utf8').trim().split('\n').filter(Boolean), words: stderr };
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'coffer-set-up-'));
  cpSync(join(scripts, 'set-up'), join(project, 'scripts/set-up'), { recursive: true });
  cpSync(join(scripts, 'running/end-with-parent.mjs'), join(project, 'scripts/running/end-with-parent.mjs'));
  cpSync(join(scripts, 'set-up.mjs'), join(project, 'scripts/set-up.mjs'));
  put('package-lock.json', JSON.stringify(lockfile));
  put('chromium', '');
  put('bin/npm', npm);
  for (const name of [...allPrograms, 'apt-get']) put(`bin/${name}`, note);
  for (const name of ['sh', 'mkdir', 'cp', 'ln', 'basename']) symlinkSync(`/bin/${name}`, join(project, 'bin', name));
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

const install = 'npm ci --no-audit --no-fund --loglevel=error';
const run = (script: string): string => `npm run --silent ${script}`;

describe.skipIf(process.platform !== 'linux')('setting up', () => {
  it('installs the npm packages of a fresh clone, then runs the script', () => {
    const { status, calls } = setUp('test:here');

    expect({ status, calls: calls.filter((call) => call.startsWith('npm')) }).toEqual({
      status: 0,
      calls: [install, run('test:here')],
    });
  });

  it('does nothing but run the script when all is there', () => {
    setUp('test:here');

    expect(setUp('test:here').calls).toEqual([run('test:here')]);
  });

  it('installs again when the lockfile has changed', () => {
    setUp('start:here');
    put('package-lock.json', JSON.stringify(lockfile).replaceAll('1.0.0', '1.0.1'));

    expect(setUp('start:here').calls).toContain(install);
  });

  it('installs again when Node 24 is gone', () => {
    setUp('start:here');
    rmSync(join(project, 'node_modules/node'), { recursive: true });

    expect(setUp('start:here').calls).toContain(install);
  });

  it('does not ask people who only start the window for what tests need', () => {
    rmSync(join(project, 'bin/Xvfb'));
    rmSync(join(project, 'bin/gnome-keyring-daemon'));

    expect(setUp('start:here').calls.filter((call) => call.startsWith('apt-get'))).toEqual([]);
  });

  it('gets the system packages before the npm packages, which are built with them, or says how and stops', () => {
    rmSync(join(project, 'bin/Xvfb'));
    rmSync(join(project, 'chromium'));

    const { status, calls, words } = setUp('test:here');

    // The pretended apt-get installs nothing, so that the calls tell.
    const asRoot = [
      'apt-get update -qq',
      'apt-get install --yes --no-install-recommends chromium xvfb -qq',
      install,
      run('test:here'),
    ];
    const isRoot = process.getuid?.() === 0;
    const relevant = calls.filter((call) => !call.startsWith('pkg-config'));
    expect({ status, calls: relevant }).toEqual(isRoot ? { status: 0, calls: asRoot } : { status: 1, calls: [] });
    expect(words).toContain(
      isRoot ? 'installing system packages: chromium xvfb' : "sudo sh -c 'apt-get update && apt-get install",
    );
  });

  it('stops with a sentence when apt-get fails', () => {
    rmSync(join(project, 'chromium'));
    put('bin/apt-get', '#!/bin/sh\nexit 100\n');

    const { status, words } = setUp('start:here');

    expect({ status, installed: existsSync(join(project, 'node_modules')) }).toEqual({ status: 1, installed: false });
    expect(words).toContain('apt-get update && apt-get install --yes --no-install-recommends chromium');
  });

  it('stops with a sentence when npm fails', () => {
    put('bin/npm', '#!/bin/sh\nexit 1\n');

    const { status, words } = setUp('start:here');

    expect({ status, words: words.split('\n').at(-2) }).toEqual({
      status: 1,
      words: 'set-up: npm could not install the packages; its words are above. Is the npm registry within reach?',
    });
  });

  it('passes the script’s exit code on', () => {
    setUp('start:here');
    put('bin/npm', '#!/bin/sh\nexit 7\n');

    expect(setUp('start:here').status).toBe(7);
  });
});
