/**
 * `npm start`: opens the window, in Electron where its binary is and in Chromium where it is not.
 * Without a display it says so and runs the tour.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { endWithParent } from './running/end-with-parent.mjs';
import { ensureBuilt } from './running/ensure-built.mjs';
import { electronBinary } from './set-up/electron-binary.mjs';

const root = resolve(import.meta.dirname, '..');
const hasDisplay = process.platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => Boolean(process.env[name]));

/** What opens the window. */
function windowCommand(): { command: string; args: string[] } {
  const electron = electronBinary(root);
  if (electron !== null) return { command: electron, args: [root] };
  return {
    command: process.execPath,
    args: ['--import', join(root, 'test/chromium-host/register.mjs'), join(root, 'out/main/main.js')],
  };
}

function run(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

endWithParent();
await ensureBuilt(root);
if (hasDisplay) {
  const { command, args } = windowCommand();
  run(command, [...args, ...process.argv.slice(2)]);
} else {
  console.log('There is no display here, so the tour runs instead: the main job in the real window, without showing it.');
  run(process.execPath, [join(root, 'scripts/tour.ts')]);
}
