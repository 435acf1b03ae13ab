/** `app.getPath` and `app.setPath`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

const home = homedir();

/** The package.json of the app that runs: the nearest one above its main file. */
function readManifest(): { readonly name?: string; readonly productName?: string; readonly version?: string } {
  for (let folder = dirname(process.argv[1] ?? process.cwd()); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object;
    } catch {
      // Not in this folder.
    }
  }
  return {};
}

const manifest = readManifest();
/** A packaged app's own arguments follow the executable at once: there is no path of an app between them. */
export const isPackaged = process.env['COFFER_HOST_PACKAGED'] === '1';
if (isPackaged) process.argv.splice(1, 1);

export const appName = manifest.productName ?? manifest.name ?? 'Electron';
export const appVersion = manifest.version ?? '0.0.0';

function appData(): string {
  if (process.platform === 'darwin') return join(home, 'Library/Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(home, 'AppData/Roaming');
  const chosen = process.env['XDG_CONFIG_HOME'];
  return chosen !== undefined && isAbsolute(chosen) ? chosen : join(home, '.config');
}

const chosenPaths = new Map<string, string>();

export const paths = {
  get(name: string): string {
    const chosen = chosenPaths.get(name);
    if (chosen !== undefined) return chosen;
    if (name === 'home') return home;
    if (name === 'temp') return tmpdir();
    if (name === 'appData') return appData();
    if (name === 'downloads' || name === 'documents' || name === 'desktop') {
      return join(home, name.charAt(0).toUpperCase() + name.slice(1));
    }
    if (name === 'userData') return join(appData(), appName);
    if (name === 'sessionData') return paths.get('userData');
    throw new Error(`Failed to get '${name}' path`);
  },

  /** As Electron does, makes the folder when it isn't there. */
  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chosenPaths.set(name, path);
  },
};
