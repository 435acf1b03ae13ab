/** A folder that electron-builder takes for Electron's: Node, the Chromium host, and a launcher in the place of the binary. */
import { chmodSync, copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';

const launcher = `#!/bin/sh
# Stands where Electron's binary would: runs the packed app on Node, with Chromium for its windows.
here=$(dirname "$(readlink -f "$0")")
COFFER_HOST_PACKAGED=1 exec "$here/node" --import "$here/host/register.mjs" "$here/resources/app/out/main/main.js" "$@"
`;

/** Answers the folder. */
export function makeChromiumDistribution(root: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'host/node_modules'), { recursive: true });
  writeFileSync(join(folder, 'electron'), launcher, { mode: 0o755 });
  copyFileSync(join(root, 'node_modules/node/bin/node'), join(folder, 'node'));
  chmodSync(join(folder, 'node'), 0o755);
  cpSync(join(root, 'test/chromium-host'), join(folder, 'host'), { recursive: true });
  writeFileSync(join(folder, 'host/package.json'), '{ "type": "module" }\n');
  for (const name of ['playwright', 'playwright-core']) {
    cpSync(join(root, 'node_modules', name), join(folder, 'host/node_modules', name), { recursive: true });
  }
  return folder;
}

/** Node reads no archives: lays the app out as a folder, native code included. */
export function unpackForNode(packed: string): void {
  const archive = join(packed, 'resources/app.asar');
  extractAll(archive, join(packed, 'resources/app'));
  rmSync(archive);
  rmSync(`${archive}.unpacked`, { recursive: true, force: true });
}
