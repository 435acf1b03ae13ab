/** `scripts/coffer.mjs` in a project of its own, whose build tool only writes down that it was called. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('../../../scripts', import.meta.url));
const longAgo = new Date('2020-01-01T00:00:00Z');

/** Says what reached it or where it is, or waits for a signal, as it is asked to. */
const builtCommandLine = `
const chunks = [];
if (process.argv.includes('--wait')) {
  process.on('SIGTERM', () => process.exit(143));
  setInterval(() => {}, 1000);
  console.log('waiting');
} else if (process.argv.includes('--where')) {
  console.log(process.cwd());
} else {
  for await (const chunk of process.stdin) chunks.push(chunk);
  console.log(JSON.stringify({ args: process.argv.slice(2), stdin: Buffer.concat(chunks).toString() }));
  process.exitCode = Number(process.argv.at(-1)) || 0;
}
`;

const builder = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
console.log('words of the builder');
appendFileSync('builds', 'built\\n');
for (const file of ['main/main.js', 'preload/app-bridge.cjs', 'renderer/index.html']) {
  mkdirSync('out/' + file.split('/')[0], { recursive: true });
  writeFileSync('out/' + file, '');
}
writeFileSync('out/main/coffer.js', ${JSON.stringify(builtCommandLine)});
`;

let project: string;

function put(name: string, content: string): void {
  const file = join(project, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function coffer(
  args: readonly string[],
  { stdin = '', node = process.execPath } = {},
): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(node, [join(project, 'scripts/coffer.mjs'), ...args], { encoding: 'utf8', input: stdin });
  return { status, stdout };
}

/** On a busy machine npm's script may speak before npm itself has begun to hand signals on to it. */
function hearsSigterm(pid = 0): boolean {
  const caught = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return (BigInt(`0x${caught}`) & (1n << 14n)) !== 0n;
}

const builds = (): number =>
  existsSync(join(project, 'builds')) ? readFileSync(join(project, 'builds'), 'utf8').trim().split('\n').length : 0;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'coffer-launch-'));
  cpSync(join(scripts, 'running'), join(project, 'scripts/running'), { recursive: true });
  cpSync(join(scripts, 'coffer.mjs'), join(project, 'scripts/coffer.mjs'));
  put('package.json', '{ "type": "module", "scripts": { "coffer": "node scripts/coffer.mjs" } }');
  put('src-main/a.ts', '');
  put('node_modules/electron-vite/bin/electron-vite.js', builder);
  put('node_modules/electron-vite/package.json', '{ "type": "module" }');
  mkdirSync(join(project, 'node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join(project, 'node_modules/node/bin/node'));
  for (const name of ['package.json', 'src-main/a.ts']) utimesSync(join(project, name), longAgo, longAgo);
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('npm run coffer', () => {
  it('builds what was never built, and says nothing of it on stdout', () => {
    const { stdout } = coffer(['sync']);

    expect({ stdout, builds: builds() }).toEqual({ stdout: '{"args":["sync"],"stdin":""}\n', builds: 1 });
  });

  it('does not build again while the sources stay the same', () => {
    coffer(['sync']);
    coffer(['sync']);

    expect(builds()).toBe(1);
  });

  it('builds again when a source is newer', () => {
    coffer(['sync']);
    const soon = new Date(Date.now() + 60_000);
    utimesSync(join(project, 'src-main/a.ts'), soon, soon);

    coffer(['sync']);

    expect(builds()).toBe(2);
  });

  it('hands on arguments, standard input and the exit code', () => {
    expect(coffer(['keys', 'set', '--json', '3'], { stdin: 'secret' })).toEqual({
      status: 3,
      stdout: '{"args":["keys","set","--json","3"],"stdin":"secret"}\n',
    });
  });

  it('finds files from where the user stands, though npm starts it elsewhere', () => {
    const cwd = realpathSync(join(project, 'src-main'));

    const { stdout } = spawnSync('npm', ['run', '-s', 'coffer', '--', '--where'], { cwd, encoding: 'utf8', shell: true });

    expect(stdout).toBe(`${cwd}\n`);
  });

  const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find(
    (node) => existsSync(node) && Number(/\d+/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)?.[0]) < 24,
  );
  it.skipIf(oldNode === undefined)('does the same when an older Node starts it', () => {
    expect(coffer(['sync', '3'], { stdin: 'x', ...(oldNode === undefined ? {} : { node: oldNode }) })).toEqual({
      status: 3,
      stdout: '{"args":["sync","3"],"stdin":"x"}\n',
    });
  });

  it.skipIf(process.platform === 'win32')('hands on signals', async () => {
    coffer(['sync']);
    const child = spawn(oldNode ?? process.execPath, [join(project, 'scripts/coffer.mjs'), '--wait'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');

    child.kill('SIGTERM');

    expect(await once(child, 'exit')).toEqual([143, null]);
  });

  it.skipIf(process.platform === 'win32')('ends with the npm that started it', async () => {
    coffer(['sync']);
    const npm = spawn('npm', ['run', '-s', 'coffer', '--', '--wait'], { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] });
    await once(npm.stdout, 'data');
    if (process.platform === 'linux') await expect.poll(() => hearsSigterm(npm.pid)).toBe(true);

    npm.kill('SIGTERM');

    // The pipe lives as long as the last process that writes to it.
    const brokenOff: unknown = (await once(npm.stdout.resume(), 'close'))[0];
    expect(brokenOff).toBe(false);
  });

  it('says so in one sentence and fails when it cannot be built', () => {
    put('node_modules/electron-vite/bin/electron-vite.js', 'process.exit(1);\n');

    const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/coffer.mjs'), 'sync'], {
      encoding: 'utf8',
    });

    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Coffer could not be built: the reason is above.\n',
    });
  });

  it('builds once for two that start together', async () => {
    const both = [1, 2].map(() => spawn(process.execPath, [join(project, 'scripts/coffer.mjs'), 'sync'], { stdio: 'ignore' }));

    await Promise.all(both.map((child) => once(child, 'exit')));

    expect(builds()).toBe(1);
  });
});
