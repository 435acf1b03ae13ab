import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const reachMilliseconds = 3_000;
const downloadMilliseconds = 10 * 60_000;

/**
 * Electron's executable, or null: the npm package comes without it and fetches it on request.
 * @param {string} root
 * @returns {string | null}
 */
export function electronBinary(root) {
  const pathFile = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const binary = join(folder, readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/**
 * Fetches Electron's binary where the network has it. Never fails: without it Chromium serves.
 * @param {string} root
 * @param {(sentence: string) => void} say
 */
export async function fetchElectron(root, say) {
  if (electronBinary(root) !== null || !(await isWithinReach())) return;
  say('fetching Electron');
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: downloadMilliseconds,
  });
}

/** Where `@electron/get` looks, with the setting that moves it. */
async function isWithinReach() {
  try {
    const from = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/';
    await fetch(from, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(reachMilliseconds) });
    return true;
  } catch {
    return false;
  }
}
