/**
 * The host's executable: `node test/chromium-host/electron.ts PATH [ARGUMENT…]` starts the app at PATH,
 * a main file or a folder with a package.json, as `electron PATH` does.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import './register.mjs';

const appPath = resolve(process.argv[2] ?? '.');
const mainFile = statSync(appPath).isDirectory() ? join(appPath, mainOf(appPath)) : appPath;
// As in Electron: the executable, the app, then what is the app's own.
process.argv.splice(1, 2, mainFile);
await import(pathToFileURL(mainFile).href);

function mainOf(folder: string): string {
  const { main = 'index.js' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main?: string };
  return main;
}
