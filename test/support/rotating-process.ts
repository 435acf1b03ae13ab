/**
 * A process that renews the key of the first bank and says how far it has got: `node
 * rotating-process.ts DATA-FOLDER BANK-URL PASSPHRASE`. Made to be killed.
 */
import { createApp } from '../../src-main/app/create-app.ts';
import { systemClock } from '../../src-main/app/system-clock.ts';
import { threadUrls } from '../../src-main/app/thread-urls.ts';

const [dataFolder = '', plaidUrl = '', passphrase = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const refuse = (): Promise<never> => Promise.reject(new Error('This process has no window.'));

const app = await createApp({
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
const [connection] = await app.handlers['connections.list']({});
if (connection === undefined) throw new Error('There is no bank whose key could be renewed.');
say('begins');
await app.handlers['connections.rotateToken']({ itemId: connection.itemId });
say('renewed');
await app.close();
