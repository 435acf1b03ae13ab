import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { electronPath, hostName } from '../../support/launch-app.ts';

const launcher = resolve(import.meta.dirname, '../../chromium-host/electron.ts');

export interface RunningApp {
  readonly process: ChildProcess;
  /** Resolves with the first line that the app prints under this name: `say('name', value)`. */
  readonly said: (name: string) => Promise<unknown>;
  readonly everythingSaid: () => readonly (readonly [name: string, value: unknown])[];
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

/**
 * Runs one of the small apps beside this file as `electron PATH` would: on Electron where its binary
 * is, on the Chromium host elsewhere. The same app must say the same on both.
 */
export function runApp(name: string, dataFolder: string, args: readonly string[] = []): RunningApp {
  const appPath = resolve(import.meta.dirname, 'apps', name);
  const [command, ...before] = electronPath === null ? [process.execPath, launcher] : [electronPath];
  const child = spawn(command, [...before, appPath, ...args], {
    env: { ...process.env, COFFER_HOST_HEADLESS: '1', CONTRACT_DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<{ code: number | null; errors: string }>((done) => {
    child.once('close', (code) => done({ code, errors }));
  });
  const everythingSaid = (): (readonly [string, unknown])[] =>
    [...output.matchAll(/^say (\S+) (.*)$/gm)].map(([, word = '', json = '']) => [word, JSON.parse(json) as unknown]);

  async function said(wanted: string): Promise<unknown> {
    for (let isOver = false; ;) {
      const line = everythingSaid().find(([word]) => word === wanted);
      if (line !== undefined) return line[1];
      if (isOver) throw new Error(`The app on ${hostName} ended without saying ${wanted}:\n${output}\n${errors}`);
      isOver = await Promise.race([
        ended.then(() => true),
        new Promise<boolean>((next) => child.stdout.once('data', () => next(false))),
      ]);
    }
  }
  return { process: child, said, everythingSaid, ended };
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'coffer-contract-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
