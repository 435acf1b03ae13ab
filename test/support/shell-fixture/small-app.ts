import { failed } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
import type { AppState, Settings } from '#contract/shapes/app.ts';
import { operationNames } from '#contract/channels.ts';
import type { App, AppOptions } from '../../../src-main/app/app.ts';

const settings: Settings = {
  theme: 'dark',
  density: 'comfortable',
  language: 'en',
  countryCodes: ['US'],
  products: ['transactions'],
  daysRequested: 730,
  redirectUri: null,
  itemLimit: 10,
};

/** An app with nothing behind it: `connections.connect` opens Link, `export.transactions` asks for a file, and a few fail on purpose. */
export function createApp({ userInterface, announce, version, dataFolder, environment }: AppOptions): Promise<App> {
  const state: AppState = {
    version,
    profile: 'demo',
    vault: { backend: 'demo', status: 'ok', passphraseIsNew: false, message: null },
    keysReady: true,
    settings,
    dataFolder,
    host: userInterface.hostName,
    today: '2026-01-02',
    recovered: [],
  };
  const standIn = environment['FIXTURE_STAND_IN'];
  const answers: Partial<Handlers> = {
    'app.state': () => Promise.resolve(state),
    'app.openHelp': async ({ topic }) => {
      await userInterface.openHelp(topic);
      return null;
    },
    'accounts.list': () => Promise.reject(new Error('secret-canary in a stack')),
    'categories.list': () => Promise.resolve([]),
    'connections.list': () => {
      announce('ledger.changed', {});
      return Promise.resolve([]);
    },
    'connections.connect': async () => {
      const result = await userInterface.openLink(
        {
          linkToken: 'link-sandbox-fixture',
          origin: standIn === undefined ? { kind: 'plaid' } : { kind: 'stand-in', url: standIn },
        },
        new AbortController().signal,
      );
      console.log(`link-result ${JSON.stringify(result)}`);
      return { kind: 'cancelled' };
    },
    'export.transactions': async () => {
      const path = await userInterface.chooseSaveFile({ title: 'Export', fileName: 'coffer.csv' });
      return path === null ? { kind: 'cancelled' } : { kind: 'saved', fileName: path, rows: 0 };
    },
  };
  const refuse = (): Promise<never> => Promise.reject(failed('keys-missing', 'There are no keys here.'));
  const refusals = Object.fromEntries(operationNames.map((name) => [name, refuse]));
  const handlers = { ...refusals, ...answers } as unknown as Handlers;

  const say = (word: string) => (): void => {
    console.log(word);
  };
  const smallApp: App = {
    handlers,
    log: {
      info: () => undefined,
      warn: (message, details) => console.log(`warn ${message} ${JSON.stringify(details ?? {})}`),
      error: (message) => {
        console.log(`error ${message}`);
        return 'reference-1';
      },
    },
    settings: () => settings,
    vaultState: () => state.vault,
    notices: () => [],
    session: () => Promise.reject(failed('keys-missing', 'There is no session here.')),
    start: say('app-started'),
    getReady: () => undefined,
    windowFocused: say('window-focused'),
    suspend: say('suspended'),
    resume: say('resumed'),
    close: () => {
      console.log('app-closed');
      return environment['FIXTURE_NEVER_CLOSES'] === '1' ? new Promise(() => undefined) : Promise.resolve();
    },
  };
  return Promise.resolve(smallApp);
}
