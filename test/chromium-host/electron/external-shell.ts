import { spawn } from 'node:child_process';

import { isHeadless } from '../browser/launch-chromium.ts';
import { testControl } from '../test-control.ts';

/** `shell` (https://www.electronjs.org/docs/latest/api/shell). Tests hear what would have been opened. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    testControl.say({ kind: 'opened-externally', url });
    if (isHeadless) return;
    const [command, ...args] = opener(url);
    await new Promise<void>((resolve, reject) => {
      const child = spawn(command, args, { stdio: 'ignore', detached: true });
      child.once('error', reject).once('spawn', resolve).unref();
    });
  },
};

function opener(url: string): [command: string, ...args: string[]] {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}
