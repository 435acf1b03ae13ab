/** Runs one of the built command lines on the Node that Coffer's packages bring. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endWithParent } from './end-with-parent.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const newestNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * @param {string} name of an entry in `out/main`, without its ending
 * @returns {Promise<void>}
 */
export async function runBuilt(name) {
  const entry = join(root, 'out/main', `${name}.js`);
  if (!existsSync(newestNode)) setUp();
  const { INIT_CWD: userFolder, npm_lifecycle_event: script } = process.env;
  const startedByNpm = script === name;
  if (startedByNpm) endWithParent();
  const onNewNode = Number(process.versions.node.split('.')[0]) >= 24;
  if (!onNewNode) return again();

  const { ensureBuilt } = await import('./ensure-built.mjs');
  await ensureBuilt(root);
  // npm runs its scripts in the package's folder; files are named from where the user stands.
  if (startedByNpm && userFolder !== undefined) process.chdir(userFolder);
  // In this very process: no second start-up, and stdin, signals and the exit code are its own.
  process.argv.splice(1, 1, entry);
  await import(pathToFileURL(entry).href);
}

function setUp() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/set-up.mjs'), 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

/** This script once more, on the new Node. */
function again() {
  const child = spawn(newestNode, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
