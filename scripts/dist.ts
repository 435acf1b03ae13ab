/** `npm run dist`: packs Coffer for this system, with the real Electron. */
import { resolve } from 'node:path';
import { build } from 'electron-builder';
import configuration from '../electron-builder.config.ts';
import { ensureBuilt } from './running/ensure-built.mjs';

const root = resolve(import.meta.dirname, '..');

await ensureBuilt(root);
try {
  const files = await build({ projectDir: root, config: configuration });
  console.log(files.map((file) => `packed ${file}`).join('\n'));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const isDownload =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|fetch failed|status code|cannot resolve/i.test(reason);
  console.error(
    isDownload
      ? `Packing needs to download Electron and its tools, and this network does not have them (${reason.split('\n', 1)[0] ?? ''}). “npm run dist:dir” packs a folder without them.`
      : `Coffer could not be packed: ${reason}`,
  );
  process.exitCode = 1;
}
