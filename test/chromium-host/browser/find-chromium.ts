import { existsSync } from 'node:fs';
import { join } from 'node:path';

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => [
    join(process.env[variable] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[variable] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** The installed Chromium or Chrome: CHROMIUM_PATH, or one of the usual places. Throws with what to do. */
export function findChromium(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  const candidates = chosen === undefined || chosen === '' ? (usualPlaces[process.platform] ?? []) : [chosen];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    chosen === undefined || chosen === ''
      ? 'No Chromium was found: install Chromium or Chrome, or name its executable in CHROMIUM_PATH.'
      : `CHROMIUM_PATH names ${chosen}, where there is no file.`,
  );
}
