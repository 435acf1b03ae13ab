import { plaidAddress } from '../plaid/plaid-address.ts';
import { createPlaidOnThread } from '../plaid/thread/plaid-on-thread.ts';
import type { App, AppOptions } from './app.ts';
import { createAppState } from './app-state.ts';
import { clearUnfinished } from './clear-after-crash.ts';
import { createLog } from './create-log.ts';
import { createNotices } from './create-notices.ts';
import { createEncryption } from './encryption.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { createKeyRings } from './key-rings.ts';
import { openSession } from './open-session.ts';
import { keepHeapLean } from './lean-heap.ts';
import { makeDataFolder } from './profile-folder.ts';
import { createProfileVaults } from './profile-vaults.ts';
import { createRedaction } from './redaction.ts';
import { createSessions } from './sessions.ts';
import { openSettingsFile } from './settings-file.ts';
import { createLedgerAnew } from './start-ledger-anew.ts';
import { createStartOver } from './start-over.ts';
import { createSyncBackground } from './sync-background.ts';
import { takeOverSettings } from './take-over-settings.ts';
import { readWalkthroughVariables } from './walkthrough-variables.ts';

/**
 * The one place where everything is wired. Rejects, in words, when the data folder cannot be used
 * or an option is wrong; anything later is a failure of the operation that needed it.
 */
export async function createApp(options: AppOptions): Promise<App> {
  if (options.plaidUrl !== undefined) plaidAddress('sandbox', options.plaidUrl);
  await makeDataFolder(options.dataFolder);
  keepHeapLean();

  const redaction = createRedaction();
  const log = createLog(options.dataFolder, redaction, options.clock);
  log.info('Coffer starts.', { version: options.version, host: options.userInterface.hostName, platform: process.platform });
  await clearUnfinished(options.dataFolder);
  const settings = await openSettingsFile(options.dataFolder, log);

  const walkthrough = readWalkthroughVariables(options.environment);
  const notices = createNotices(log);
  walkthrough.notices.forEach(notices.add);
  await takeOverSettings(settings, walkthrough, notices.add);

  const vaults = createProfileVaults({
    dataFolder: options.dataFolder,
    mode: options.vault ?? 'automatic',
    passphrase: options.passphrase,
    scryptCost: options.scryptCost,
    log,
    hide: redaction.hide,
  });
  const keyRings = createKeyRings({ vaults, settings, walkthrough, notice: notices.add, log });

  const plaid = createPlaidOnThread({ entry: options.threads.plaid, clock: options.clock, log });

  const recovered = createNotices(log);
  const sessions = createSessions(options.profile ?? settings.current().lastProfile, (profile) =>
    openSession(profile, { options, vaults, keyRings, settings, openGateway: plaid.gateway, tell: recovered.add, log }),
  );
  const background = createSyncBackground({
    sessions,
    announce: options.announce,
    clock: options.clock,
    log,
    tell: recovered.add,
  });
  const appState = createAppState({ options, settings, sessions, log, recovered: recovered.all });

  const handlers = createHandlers({
    options,
    log,
    settings,
    keyRings,
    session: () => sessions.get(),
    switchProfile: sessions.switchTo,
    startOver: createStartOver({ sessions, vaults, keyRings, clock: options.clock }),
    encryption: createEncryption({ sessions, vaults, threads: options.threads }),
    startLedgerAnew: createLedgerAnew({ sessions, vaults, threads: options.threads, clock: options.clock }),
    appState: appState.inFull,
    gatewayOf: async (environment, keysOf = environment) =>
      plaid.gateway({ environment, baseUrl: options.plaidUrl, keys: (await keyRings.of(keysOf)).reveal }),
    notices: notices.all,
    begin: background.begin,
    beginAgain: background.beginAgain,
  });

  let closing: Promise<void> | null = null;
  return {
    handlers,
    log,
    settings: () => settings.current().settings,
    vaultState: appState.vault,
    notices: notices.all,
    session: () => sessions.get('demo'),
    getReady: () => {
      if (sessions.chosen() === null) return;
      void sessions
        .get()
        .then((session) => session.ledger())
        .catch(() => undefined);
    },
    start: background.start,
    windowFocused: background.windowFocused,
    suspend: background.suspend,
    resume: background.resume,
    close: () => {
      closing ??= handlers['export.cancel']({})
        .then(background.settle)
        .then(sessions.close)
        .then(plaid.close)
        .then(() => log.info('Coffer ends.'));
      return closing;
    },
  };
}
