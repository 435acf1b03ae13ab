import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { launchApp, type LaunchedApp } from '../launch-app.ts';
import { buildShellFixture } from './build-shell-fixture.ts';

export interface ShellFixture {
  readonly folder: string;
  readonly dataFolder: string;
  readonly launch: (environment?: Readonly<Record<string, string>>, args?: readonly string[]) => Promise<LaunchedApp>;
  readonly remove: () => Promise<void>;
}

/** The real shell and preloads around a small app, in folders of their own. */
export async function createShellFixture(): Promise<ShellFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'coffer-shell-'));
  const dataFolder = join(folder, 'data');
  await buildShellFixture(folder);
  return {
    folder,
    dataFolder,
    launch: (environment = {}, args = []) =>
      launchApp({
        dataFolder,
        args,
        mainFile: resolve(import.meta.dirname, 'main.ts'),
        environment: { FIXTURE_BUILT_FOLDER: folder, ...environment },
      }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
