/** Actual Budget's own way to bring transactions in, installed from npm for as long as the bench lasts in `node_modules/.cache`. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Sample } from '../measure.ts';

const version = '26.9.0';
/** The one it asks for has to be built; this one brings its binary along and has the same calls. */
const sqliteVersion = '13.2.0';
const root = fileURLToPath(new URL('../../../', import.meta.url));
const packages = join(root, 'node_modules', '.cache', `coffer-bench-actual-${version}`);
const run = promisify(execFile);

/** Null, and a word on stderr, where it cannot be had. */
export async function importByActual(rows: number): Promise<Sample | null> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'coffer-bench-actual-'));
  try {
    await install();
    const script = fileURLToPath(new URL('actual-import.ts', import.meta.url));
    const { stdout } = await run(process.execPath, [script, packages, dataFolder, String(rows)], { maxBuffer: 2 ** 28 });
    const told = /^imported (.*)$/m.exec(stdout)?.[1];
    const { added, wall, processor } = JSON.parse(told ?? 'null') as Sample & { readonly added: number };
    if (added !== rows) throw new Error(`${added} of ${rows} rows were imported`);
    return { wall, processor };
  } catch (error) {
    console.error(`Actual was not measured: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return null;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function install(): Promise<void> {
  if (existsSync(join(packages, 'node_modules', '@actual-app', 'api'))) return;
  console.error(`Installing @actual-app/api ${version} into ${packages} (217 MB)…`);
  mkdirSync(packages, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { '@actual-app/api': version },
    overrides: { 'better-sqlite3': sqliteVersion },
  };
  writeFileSync(join(packages, 'package.json'), JSON.stringify(manifest));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: packages,
    shell: process.platform === 'win32',
  });
}
