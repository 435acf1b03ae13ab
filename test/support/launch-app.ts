/**
 * Starts the built app in a process of its own and hands over its window: on Electron where its binary
 * is, otherwise on the Chromium host. A spec can't tell the two apart, but may ask.
 */
import { resolve } from 'node:path';
import type { Page } from 'playwright';

import { electronBinary } from '../../scripts/set-up/electron-binary.mjs';
import { launchOnChromiumHost } from './launch-on-chromium-host.ts';
import { launchOnElectron } from './launch-on-electron.ts';

export const projectFolder = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** Absolute; should be a temporary folder. */
  readonly dataFolder: string;
  /** Beside the variables of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Absolute path of a main file, when it's not the app's own. */
  readonly mainFile?: string;
}

export interface LaunchedApp {
  readonly host: 'Electron' | 'Chromium host';
  /** The main window, once its page has loaded. */
  readonly page: Page;
  /** The Link window, as soon as it is open. */
  readonly linkPage: () => Promise<Page>;
  /** What the user will do in the next save dialog; null is a change of mind. Answers are used in order. */
  readonly answerSaveDialog: (path: string | null) => Promise<void>;
  /** The addresses handed to the system's browser so far. None is really opened. */
  readonly openedExternally: () => Promise<readonly string[]>;
  readonly chooseMenuItem: (label: string) => Promise<void>;
  /** All that main wrote to its output so far. */
  readonly output: () => string;
  /** Resolves with the exit code, null after a signal, once the process is gone. */
  readonly exited: Promise<number | null>;
  /** Quits as the user would. */
  readonly close: () => Promise<void>;
  /** Ends the process at once, as a crash or a power cut would. */
  readonly kill: () => Promise<void>;
}

export const electronPath = electronBinary(projectFolder);
export const hostName: LaunchedApp['host'] = electronPath === null ? 'Chromium host' : 'Electron';

export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  return electronPath === null
    ? launchOnChromiumHost(options, projectFolder)
    : launchOnElectron(options, projectFolder, electronPath);
}
