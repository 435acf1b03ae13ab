/**
 * The app without a window, doing one thing in a process that a test will kill: `node
 * work-to-be-killed.ts WORK DATA-FOLDER BANK-URL PASSPHRASE [MORE]`. Says on stdout how far it is, a line each.
 */
import { entryIdSchema, institutionIdSchema } from '#contract/ids.ts';
import type { App } from '../../../src-main/app/app.ts';
import { createApp } from '../../../src-main/app/create-app.ts';
import { systemClock } from '../../../src-main/app/system-clock.ts';
import { threadUrls } from '../../../src-main/app/thread-urls.ts';
import { demoKeys } from '../../../src-main/demo-bank/demo-bank.ts';

const [work = '', dataFolder = '', plaidUrl = '', passphrase = '', more = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const savedLines = 3_200_000;
const refuse = (): Promise<never> => Promise.reject(new Error('This process has no window.'));

const works: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  /** Opens the ledger, which migrates it. */
  open: async (app) => (await app.session()).ledger(),

  link: async (app) => {
    const session = await app.session();
    const { publicToken } = await (
      await session.gateway()
    ).createSandboxPublicToken({
      institutionId: institutionIdSchema.parse('ins_109508'),
      products: ['transactions'],
      username: 'user_good',
      password: 'pass_good',
      daysRequested: 30,
    });
    say('link has succeeded');
    const metadata = { institutionId: 'ins_109508', institutionName: 'First Platypus Bank', accounts: [] };
    const outcome = await (await session.connector()).connect(publicToken, metadata);
    if (outcome.kind !== 'connected') throw new Error(`Connecting ended as ${outcome.kind}.`);
    say(`connected ${outcome.itemId}`);
    await (await session.sync()).syncItem(outcome.itemId);
  },

  /** Syncs, and meanwhile writes a note on the entry `more`: what a user does while the bank is read. */
  sync: async (app) => {
    const syncing = app.handlers['connections.sync']({});
    await app.handlers['edits.setNote']({ entryId: entryIdSchema.parse(Number(more)), note: `while syncing ${more}` });
    say('noted');
    await syncing;
  },

  rotate: async (app) => {
    const [connection] = await app.handlers['connections.list']({});
    if (connection === undefined) throw new Error('There is no bank whose key could be renewed.');
    await app.handlers['connections.rotateToken']({ itemId: connection.itemId });
  },

  /** As the window's dialog does, to the path `more`. */
  export: (app) => app.handlers['export.transactions']({ filter: {}, options: { byteOrderMark: true, formulaGuard: true } }),

  'start-anew': (app) => app.handlers['ledger.startAnew']({}),

  /** To `more`. */
  'change-passphrase': (app) => app.handlers['vault.changePassphrase']({ current: passphrase, next: more }),

  /** As reports and tables are saved; 64 MB, so that there is something to cut off. */
  'save-file': async (app) => (await app.session()).saveFile(more, 'a line of a document\n'.repeat(savedLines)),

  'renew-key': (app) => app.handlers['vault.renewLedgerKey']({}),
};

say('begins');
const app = await createApp({
  dataFolder,
  profile: 'sandbox',
  plaidUrl,
  threads: threadUrls(new URL('../../../src-main/main.ts', import.meta.url).href),
  environment: {},
  vault: 'passphrase',
  passphrase: () => Promise.resolve(passphrase),
  scryptCost: 2 ** 10,
  userInterface: {
    hostName: 'test',
    openLink: refuse,
    chooseSaveFile: () => Promise.resolve(more),
    openHelp: refuse,
    openHostedLink: refuse,
  },
  announce: () => undefined,
  clock: systemClock,
  version: '0.0.0-test',
});
const { saved } = await app.handlers['keys.state']({ environment: 'sandbox' });
if (!saved) await app.handlers['keys.save']({ environment: 'sandbox', ...demoKeys });
say('is open');
await works[work]?.(app);
say('is done');
await app.close();
say('closed');
