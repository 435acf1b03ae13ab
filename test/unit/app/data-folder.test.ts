import { describe, expect, it, test } from 'vitest';

import { dataFolder } from '../../../src-main/app/data-folder.ts';

describe('the data folder', () => {
  test.each([
    ['Linux', { platform: 'linux', homeFolder: '/home/ana', environment: {} }, '/home/ana/.config/Coffer'],
    [
      'Linux with XDG_CONFIG_HOME',
      { platform: 'linux', homeFolder: '/home/ana', environment: { XDG_CONFIG_HOME: '/cfg' } },
      '/cfg/Coffer',
    ],
    [
      'Linux with a relative XDG_CONFIG_HOME, which counts for nothing',
      { platform: 'linux', homeFolder: '/home/ana', environment: { XDG_CONFIG_HOME: 'cfg' } },
      '/home/ana/.config/Coffer',
    ],
    ['macOS', { platform: 'darwin', homeFolder: '/Users/ana', environment: {} }, '/Users/ana/Library/Application Support/Coffer'],
    [
      'Windows',
      { platform: 'win32', homeFolder: 'C:\\Users\\ana', environment: { APPDATA: 'D:\\Roaming' } },
      'D:\\Roaming\\Coffer',
    ],
    [
      'Windows without APPDATA',
      { platform: 'win32', homeFolder: 'C:\\Users\\ana', environment: {} },
      'C:\\Users\\ana\\AppData\\Roaming\\Coffer',
    ],
  ] as const)('is Electron’s own on %s', (_, machine, folder) => {
    expect(dataFolder(machine)).toBe(folder);
  });

  it('is what COFFER_DATA_DIR says, on every system', () => {
    const environment = { COFFER_DATA_DIR: '/elsewhere', XDG_CONFIG_HOME: '/cfg' };

    expect(dataFolder({ platform: 'linux', homeFolder: '/home/ana', environment })).toBe('/elsewhere');
  });
});
