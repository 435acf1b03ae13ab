import { expect, it } from 'vitest';

import { toKey } from '../../chromium-host/electron/accelerators.ts';

it.each([
  ['CmdOrCtrl+,', 'linux', 'Ctrl+,'],
  ['CmdOrCtrl+E', 'darwin', 'Meta+E'],
  ['CommandOrControl+Shift+Z', 'win32', 'Ctrl+Shift+Z'],
  ['Ctrl+Alt+Up', 'linux', 'Ctrl+Alt+UP'],
  ['F11', 'linux', 'F11'],
] as const)('the accelerator %s on %s is the key %s', (accelerator, platform, key) => {
  expect(toKey(accelerator, platform)).toBe(key);
});
