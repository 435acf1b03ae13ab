import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a program is on PATH, or null.
 * @param {string} name
 * @returns {string | null}
 */
export function findProgram(name) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of process.platform === 'win32' ? ['.exe', '.cmd'] : ['']) {
      const file = join(folder, name + ending);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
}

/**
 * How to start the npm that started us, or the one on PATH.
 * @returns {{ command: string, arguments: string[], shell: boolean }}
 */
export function npmCommand() {
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js') === true) return { command: process.execPath, arguments: [npmScript], shell: false };
  return { command: 'npm', arguments: [], shell: process.platform === 'win32' };
}
