import type { Handlers } from '#contract/operations.ts';
import { createPlaidGateway } from '../plaid/plaid-gateway.ts';
import type { App, AppOptions } from './app.ts';
import { createAppState } from './app-state.ts';
import { createLog } from './create-log.ts';
import { makeDataFolder } from './profile-folder.ts';
import { accountHandlers } from './handlers/accounts.ts';
import { appHandlers } from './handlers/app.ts';
import { categoryHandlers } from './handlers/categories.ts';
import { connectionHandlers } from './handlers/connections.ts';
import { editHandlers } from './handlers/edits.ts';
import { exportHandlers } from './handlers/exports.ts';
import { institutionHandlers } from './handlers/institutions.ts';
import { keyHandlers } from './handlers/keys.ts';
import { overviewHandlers } from './handlers/overview.ts';
import type { HandlerParts } from './handlers/parts.ts';
import { transactionHandlers } from './handlers/transactions.ts';
import { createKeyRings } from './key-rings.ts';
import { openSession } from './open-session.ts';
import { createProfileVaults } from './profile-vaults.ts';
import { createRedaction } from './redaction.ts';
import { createSessions } from './sessions.ts';
import { openSettingsFile } from './settings-file.ts';
import { createStartOver } from './start-over.ts';
import { createSyncBackground } from './sync-background.ts';
import { takeOverSettings } from './take-over-settings.ts';
import { readWalkthroughVariables } from './walkthrough-variables.ts';
import { plaidAddress } from '../plaid/plaid-address.ts';

/**
 * The one place where everything is wired. Rejects, in words, when the data folder cannot be used
 * or an option is wrong; anything later is a failure of the operation that needed it.
 */
export async function createApp(options: AppOptions): Promise<App> {
  if (options.plaidUrl !== undefined) plaidAddress('sandbox', options.plaidUrl);
  await makeDataFolder(options.dataFolder);

  const redaction = createRedaction();
  const log = createLog(options.dataFolder, redaction, options.clock);
  log.info('Coffer starts.', { version: options.version, host: options.userInterface.hostName, platform: process.platform });
  const settings = await openSettingsFile(options.dataFolder, log);

  const walkthrough = readWalkthroughVariables(options.environment);
  const notices = new Set(walkthrough.notices);
  const notice = (sentence: string): void => {
    notices.add(sentence);
    log.info(sentence);
  };
  for (const sentence of walkthrough.notices) log.info(sentence);
  await takeOverSettings(settings, walkthrough, notice);

  const vaults = createProfileVaults({
    dataFolder: options.dataFolder,
    mode: options.vault ?? 'automatic',
    passphrase: options.passphrase,
    log,
    hide: redaction.hide,
  });
  const keyRings = createKeyRings({ vaults, settings, walkthrough, notice, log });

  const sessions = createSessions(options.profile ?? settings.current().lastProfile, (profile) =>
    openSession(profile, { options, vaults, keyRings, settings, log }),
  );
  const background = createSyncBackground(sessions, log);
  const appState = createAppState({ options, settings, sessions });

  const parts: HandlerParts = {
    options,
    log,
    settings,
    keyRings,
    session: () => sessions.get(),
    switchProfile: sessions.switchTo,
    startOver: createStartOver({ sessions, vaults, keyRings, clock: options.clock }),
    appState: appState.inFull,
    gatewayOf: async (environment) =>
      createPlaidGateway({
        environment,
        ...(options.plaidUrl === undefined ? {} : { baseUrl: options.plaidUrl }),
        keys: (await keyRings.of(environment)).reveal,
        clock: options.clock,
        random: Math.random,
        log,
      }),
    begin: background.begin,
  };
  const handlers: Handlers = {
    ...appHandlers(parts),
    ...keyHandlers(parts),
    ...institutionHandlers(parts),
    ...connectionHandlers(parts),
    ...accountHandlers(parts),
    ...overviewHandlers(parts),
    ...categoryHandlers(parts),
    ...transactionHandlers(parts),
    ...editHandlers(parts),
    ...exportHandlers(parts),
  };

  let closing: Promise<void> | null = null;
  return {
    handlers,
    log,
    settings: () => settings.current().settings,
    vaultState: appState.vault,
    notices: () => [...notices],
    session: () => sessions.get('demo'),
    start: background.start,
    windowFocused: background.windowFocused,
    suspend: background.suspend,
    resume: background.resume,
    close: () => {
      closing ??= handlers['export.cancel']({})
        .then(background.settle)
        .then(sessions.close)
        .then(() => log.info('Coffer ends.'));
      return closing;
    },
  };
}
