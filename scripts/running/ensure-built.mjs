/** Keeps `out/` as new as its sources, for whatever is about to run it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src-main', 'src-preload', 'src-renderer', 'electron.vite.config.ts', 'package.json'];
const results = ['out/main/main.js', 'out/main/coffer.js', 'out/preload/app-bridge.cjs', 'out/renderer/index.html'];
const waitMilliseconds = 200;
const abandonedAfterMilliseconds = 180_000;

/**
 * When a file, or the newest file below a folder, was last changed; 0 when there is none.
 * @param {string} path
 * @returns {number}
 */
function lastChanged(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastChanged(join(path, name))));
}

/** @param {string} root */
function isBuilt(root) {
  const oldestResult = Math.min(...results.map((file) => lastChanged(join(root, file))));
  return oldestResult > Math.max(...sources.map((source) => lastChanged(join(root, source))));
}

/**
 * Builds when something is missing or older than its sources, and ends the process when that fails.
 * Two processes never build at once.
 * The builder's words go to stderr, so that stdout belongs to what runs next.
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function ensureBuilt(root) {
  if (isBuilt(root)) return;
  const release = await takeTurn(join(root, 'node_modules/.cache/building'));
  const succeeded = isBuilt(root) || build(root);
  release();
  if (succeeded) return;
  process.stderr.write('Coffer could not be built: the reason is above.\n');
  process.exit(1);
}

/**
 * @param {string} root
 * @returns {boolean} whether it succeeded
 */
function build(root) {
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  return (
    spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] }).status === 0
  );
}

/**
 * A folder is the token: making one either succeeds or fails, whoever else tries.
 * @param {string} token
 * @returns {Promise<() => void>}
 */
async function takeTurn(token) {
  for (;;) {
    try {
      mkdirSync(join(token, '..'), { recursive: true });
      mkdirSync(token);
      return () => rmSync(token, { recursive: true, force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (Date.now() - lastMade(token) > abandonedAfterMilliseconds) rmSync(token, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
  }
}

/** @param {string} folder */
function lastMade(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}
