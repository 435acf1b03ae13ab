import { posix, resolve, win32 } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly homeFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const productName = 'Coffer';

/**
 * Where Coffer keeps everything of its own, absolute: COFFER_DATA_DIR, else the folder that Electron
 * calls `userData` for this product name, so that the window and the command line meet there.
 * (Electron, `app.getPath('appData')`.)
 */
export function dataFolder({ platform, homeFolder, environment }: Machine): string {
  const chosen = environment['COFFER_DATA_DIR'];
  if (chosen !== undefined && chosen !== '') return resolve(chosen);

  if (platform === 'darwin') return posix.join(homeFolder, 'Library', 'Application Support', productName);
  if (platform === 'win32')
    return win32.join(environment['APPDATA'] ?? win32.join(homeFolder, 'AppData', 'Roaming'), productName);
  return posix.join(configFolder(homeFolder, environment), productName);
}

/** XDG Base Directory Specification: a relative path is invalid and must be ignored. */
function configFolder(homeFolder: string, environment: Machine['environment']): string {
  const chosen = environment['XDG_CONFIG_HOME'];
  return chosen !== undefined && posix.isAbsolute(chosen) ? chosen : posix.join(homeFolder, '.config');
}
