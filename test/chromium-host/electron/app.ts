import { EventEmitter } from 'node:events';

import { testControl } from '../test-control.ts';
import { BrowserWindow } from './browser-window.ts';
import { CommandLine } from './command-line.ts';
import { emitPreventable } from './emit-preventable.ts';
import { hostEvents } from './host-events.ts';
import { appName, appVersion, isPackaged, paths } from './paths.ts';
import { Session } from './session.ts';
import { takeInstanceLock } from './single-instance.ts';

const longestGoodbyeMilliseconds = 3_000;

/** The app's life (https://www.electronjs.org/docs/latest/api/app). */
export class App extends EventEmitter {
  readonly isPackaged = isPackaged;
  readonly commandLine = new CommandLine();
  #isReady = false;
  #isQuitting = false;
  #delivered: Promise<void> = Promise.resolve();
  readonly #ready: Promise<void>;

  constructor() {
    super();
    // After the main module has run, as in Electron.
    this.#ready = new Promise((resolve) => {
      setImmediate(() => {
        this.#isReady = true;
        this.emit('ready');
        resolve();
      });
    });
    hostEvents.on('window-created', (window) => this.emit('browser-window-created', {}, window));
    hostEvents.on('window-focused', (window) => this.emit('browser-window-focus', {}, window));
    hostEvents.on('window-blurred', (window) => this.emit('browser-window-blur', {}, window));
    hostEvents.on('quit-wanted', () => this.quit());
    hostEvents.on('last-window-closed', () => {
      if (this.#isQuitting) return;
      if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
      else this.quit();
    });
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  /** Every page of the host is in Chromium's sandbox already. */
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  getName(): string {
    return appName;
  }

  getVersion(): string {
    return appVersion;
  }

  getAppPath(): string {
    return process.cwd();
  }

  getPath(name: string): string {
    return paths.get(name);
  }

  setPath(name: string, path: string): void {
    paths.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    const { isFirst, delivered } = takeInstanceLock(paths.get('userData'), ({ argv, workingDirectory }) =>
      this.emit('second-instance', {}, argv, workingDirectory, null),
    );
    this.#delivered = delivered;
    return isFirst;
  }

  /** before-quit, every window's close, will-quit; each may prevent it. */
  quit(): void {
    if (!emitPreventable(this, 'before-quit')) return;
    this.#isQuitting = true;
    for (const window of BrowserWindow.getAllWindows()) window.close();
    if (BrowserWindow.getAllWindows().length > 0 || !emitPreventable(this, 'will-quit')) {
      this.#isQuitting = false;
      return;
    }
    this.exit(0);
  }

  exit(code = 0): void {
    this.#isQuitting = true;
    this.emit('quit', {}, code);
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
    const goodbye = Promise.allSettled([this.#delivered, ...Session.all().map((session) => session.close())]);
    setTimeout(() => process.exit(code), longestGoodbyeMilliseconds);
    void goodbye.then(() => process.exit(code));
  }
}

export const app = new App();

// An app without windows goes on until it quits.
setInterval(() => undefined, 2 ** 30);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
testControl.on('quit', () => app.quit());
process.once('disconnect', () => app.exit(1));
