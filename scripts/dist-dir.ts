/**
 * `npm run dist:dir`: packs a folder, starts what is in it and syncs the demo bank with it. Where
 * Electron's binary is missing, the folder is packed around the Chromium host (Linux).
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, Platform } from 'electron-builder';
import { configurationFor } from '../electron-builder.config.ts';
import { makeChromiumDistribution, unpackForNode } from './packing/chromium-distribution.ts';
import { checkContents } from './packing/check-contents.ts';
import { smokeTest } from './packing/smoke-test.ts';
import { ensureBuilt } from './running/ensure-built.mjs';
import { electronBinary } from './set-up/electron-binary.mjs';

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'dist/folder');
const standsIn = electronBinary(root) === null;
const configuration = configurationFor({ release: false });

if (standsIn && process.platform !== 'linux') {
  console.error('Without Electron’s binary (npx install-electron) a folder can be packed on Linux only.');
  process.exit(1);
}

await ensureBuilt(root);
rmSync(output, { recursive: true, force: true });
const standIn = standsIn
  ? { electronDist: makeChromiumDistribution(root, join(root, 'dist/chromium')), electronFuses: null }
  : {};
await build({
  projectDir: root,
  targets: Platform.current().createTarget('dir'),
  config: { ...configuration, ...standIn, directories: { ...configuration.directories, output } },
});

const folder = unpackedFolder();
checkContents(folder);
if (standsIn) unpackForNode(folder);
await smokeTest(folder);
console.log(`${folder} holds Coffer${standsIn ? ', around the Chromium host' : ''}; it starts and syncs the demo bank.`);

function unpackedFolder(): string {
  const name = readdirSync(output).find((entry) => existsSync(join(output, entry, 'resources/app.asar')));
  if (name === undefined) throw new Error(`electron-builder left no packed folder in ${output}.`);
  return join(output, name);
}
