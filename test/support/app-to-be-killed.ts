/** The app without a window, in a process that a test will kill. Its words are on stdout, a line each. */
import type { App } from '../../src-main/app/app.ts';
import { createApp } from '../../src-main/app/create-app.ts';
import { systemClock } from '../../src-main/app/system-clock.ts';
import { threadUrls } from '../../src-main/app/thread-urls.ts';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Takes the process's arguments: DATA-FOLDER BANK-URL PASSPHRASE. */
export function openAppToBeKilled(): Promise<App> {
  const [dataFolder = '', plaidUrl = '', passphrase = ''] = process.argv.slice(2);
  const refuse = (): Promise<never> => Promise.reject(new Error('This process has no window.'));
  return createApp({
    dataFolder,
    profile: 'sandbox',
    plaidUrl,
    threads: threadUrls(new URL('../../src-main/main.ts', import.meta.url).href),
    environment: {},
    vault: 'passphrase',
    passphrase: () => Promise.resolve(passphrase),
    scryptCost: 2 ** 10,
    userInterface: { hostName: 'test', openLink: refuse, chooseSaveFile: refuse, openHelp: refuse, openHostedLink: refuse },
    announce: () => undefined,
    clock: systemClock,
    version: '0.0.0-test',
  });
}
