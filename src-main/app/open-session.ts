import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';

import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { LinkOrigin } from '#ports/hosted-link-address.ts';
import type { Log } from '#ports/log.ts';
import type { PlaidOnThread } from '../plaid/thread/plaid-on-thread.ts';
import { createAssetReports, type AssetReports } from '../sync/asset-reports.ts';
import { createConnector, type Connector } from '../sync/connector.ts';
import { createHostedLinks, type HostedLinks } from '../sync/hosted-links.ts';
import { createIncome, type IncomeReader } from '../sync/income.ts';
import { createSyncEngine, type SyncEngine } from '../sync/sync-engine.ts';
import { compareAccounts } from './compare-accounts.ts';
import type { AppOptions, ProfileSession } from './app.ts';
import { endLedgerAnew, sentenceAbout } from './begin-ledger-anew.ts';
import type { KeyRings } from './key-rings.ts';
import { createDemoKeyRing, createKeyRing, type KeyRing } from './key-ring.ts';
import { lazily } from './lazily.ts';
import { clearUnfinished, createTargetNotes } from './clear-after-crash.ts';
import { locateLedger } from './ledger-key.ts';
import { openLedger } from './open-ledger.ts';
import { environmentOf } from './plaid-environment.ts';
import type { PlaidKeys } from './plaid-keys.ts';
import { lockProfile } from './profile-lock.ts';
import type { ProfileVaults } from './profile-vaults.ts';
import { exportsOutside } from './protect-profiles.ts';
import type { SettingsFile } from './settings-file.ts';
import { openReturnPage } from './return-page.ts';
import { startDemoBankThread } from './start-demo-bank-thread.ts';
import { syncNewItem } from './sync-new-item.ts';

export interface SessionParts {
  readonly options: AppOptions;
  readonly vaults: ProfileVaults;
  readonly keyRings: KeyRings;
  readonly settings: SettingsFile;
  readonly openGateway: PlaidOnThread['gateway'];
  /** What was ended that an earlier run had left half done, in a sentence for the user. */
  readonly tell: (sentence: string) => void;
  readonly log: Log;
}

/** A session with what only the app itself may ask of it. */
export interface OpenSession extends ProfileSession {
  readonly linkOrigin: () => Promise<LinkOrigin>;
  /** What waits for links in the browser, if somebody has needed it already. */
  readonly runningHostedLinks: () => Promise<HostedLinks> | null;
  /** The engine if somebody has needed it already. */
  readonly runningSync: () => Promise<SyncEngine> | null;
}

/**
 * Opens a profile: its lock and vault at once, everything else when it is first needed, so that
 * missing keys or a dead network never stand between the user and the ledger.
 */
export async function openSession(profile: Profile, parts: SessionParts): Promise<OpenSession> {
  const { options, log } = parts;
  const tell = (sentence: string): void => {
    parts.tell(sentence);
    options.announce('app.changed', {});
  };
  const environment = environmentOf(profile);
  const folder = await parts.vaults.folderOf(profile);
  // Before the vault, so that nobody is asked for a passphrase in vain.
  const lock = await lockProfile(folder.path);
  const vault = await parts.vaults.of(profile).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  const targets = createTargetNotes(folder.path);
  const exports = exportsOutside(dirname(folder.path), targets);
  await clearUnfinished(folder.path);
  await targets.clear();
  if (profile !== 'demo' && vault.state().status === 'ok') await parts.keyRings.takeOver(profile);
  let closing: Promise<void> | null = null;

  const ledger = lazily(async (): Promise<Ledger> => {
    const begun = await endLedgerAnew(folder, vault, options.threads.ledger);
    if (begun !== null) tell(sentenceAbout(begun));
    const location = await locateLedger(folder, vault);
    const opened = await openLedger({
      thread: options.threads.ledger,
      location,
      onStep: (step) => options.announce('ledger.opening', { step }),
    }).finally(() => options.announce('ledger.opening', { step: 'open' }));
    if (!folder.notes().ledgerMade) await folder.updateNotes({ ledgerMade: true });
    return exports.of(opened);
  });

  const ownBank = profile === 'demo' && options.plaidUrl === undefined;
  const demoBank = lazily(() => startDemoBankThread({ thread: options.threads.demoBank, folder: folder.path, log }));
  const address = async (): Promise<string | undefined> => (ownBank ? (await demoBank.get()).url : options.plaidUrl);
  const keys = await keyRingOf(profile, ownBank, parts, async () => (await demoBank.get()).keys);

  const gateway = lazily(async () =>
    parts.openGateway({ environment, baseUrl: await address(), unlimited: ownBank, keys: keys.reveal }),
  );
  const readyGateway = async (): Promise<BankGateway> => {
    await keys.reveal();
    return gateway.get();
  };

  const connector = lazily(async (): Promise<Connector> =>
    createConnector({
      ledger: await ledger.get(),
      gateway: await readyGateway(),
      vault,
      countryCodes: () => parts.settings.current().settings.countryCodes,
      clock: options.clock,
      log,
      randomId: randomUUID,
      tell,
    }),
  );
  const sync = lazily(async (): Promise<SyncEngine> =>
    createSyncEngine({
      ledger: await ledger.get(),
      gateway: await readyGateway(),
      accessToken: (await connector.get()).accessToken,
      clock: options.clock,
      announce: options.announce,
      log,
      random: Math.random,
    }),
  );

  const assetReports = lazily(async (): Promise<AssetReports> =>
    createAssetReports({
      ledger: await ledger.get(),
      gateway: await readyGateway(),
      vault,
      accessToken: (await connector.get()).accessToken,
      clock: options.clock,
      random: Math.random,
      randomId: randomUUID,
      log,
      changed: () => options.announce('ledger.changed', {}),
    }),
  );

  const linkOrigin = async (): Promise<LinkOrigin> => {
    const url = await address();
    return url === undefined ? { kind: 'plaid' } : { kind: 'stand-in', url };
  };
  const hostedLinks = lazily(async (): Promise<HostedLinks> =>
    createHostedLinks({
      ledger: await ledger.get(),
      gateway: await readyGateway(),
      vault,
      connector: await connector.get(),
      origin: await linkOrigin(),
      openReturnPage,
      onChange: () => options.announce('hostedLinks.changed', {}),
      onConnected: async ({ itemId, institutionName, isRepair }) => {
        if (isRepair) {
          const { newAccounts, goneAccounts } = await compareAccounts(
            { clock: options.clock, log },
            { ledger: ledger.get, gateway: readyGateway, connector: connector.get },
            itemId,
          );
          options.announce('hostedLinks.connected', {
            kind: 'repaired',
            institutionName,
            newAccounts: [...newAccounts],
            goneAccounts: [...goneAccounts],
          });
        } else {
          options.announce('hostedLinks.connected', { kind: 'connected', institutionName });
        }
        syncNewItem({ options, log }, { sync: sync.get }, itemId);
      },
      clock: options.clock,
      log,
      random: Math.random,
      randomId: randomUUID,
    }),
  );

  const income = lazily(async (): Promise<IncomeReader> =>
    createIncome({
      ledger: await ledger.get(),
      gateway: await readyGateway(),
      vault,
      clock: options.clock,
      randomId: randomUUID,
      log,
    }),
  );

  async function close(): Promise<void> {
    // What writes stops before what it writes to; the lock goes last.
    const closers = [
      async () => (await hostedLinks.made())?.close(),
      async () => (await sync.made())?.close(),
      async () => (await assetReports.made())?.close(),
      async () => (await ledger.made())?.close(),
      async () => (await demoBank.made())?.close(),
      lock.release,
    ];
    for (const closeOne of closers) {
      await closeOne().catch((error: unknown) => log.error('A part of the profile did not close well.', error, { profile }));
    }
  }

  const whileOpen =
    <Value>(part: () => Promise<Value>) =>
    (): Promise<Value> =>
      closing === null ? part() : Promise.reject(failed('cancelled', 'This profile was closed.'));

  return {
    profile,
    vault,
    keys,
    ledger: whileOpen(ledger.get),
    gateway: whileOpen(readyGateway),
    connector: whileOpen(connector.get),
    sync: whileOpen(sync.get),
    assetReports: whileOpen(assetReports.get),
    hostedLinks: whileOpen(hostedLinks.get),
    income: whileOpen(income.get),
    saveFile: exports.saveFile,
    linkOrigin: whileOpen(linkOrigin),
    runningHostedLinks: hostedLinks.made,
    runningSync: sync.made,
    close: () => (closing ??= close()),
  };
}

/** The demo's keys belong to its own bank; a demo that talks to a bank given by address needs that bank's. */
async function keyRingOf(
  profile: Profile,
  ownBank: boolean,
  { vaults, keyRings }: SessionParts,
  demoKeys: () => Promise<PlaidKeys>,
): Promise<KeyRing> {
  if (profile !== 'demo') return keyRings.of(profile);
  if (ownBank) return createDemoKeyRing(demoKeys);
  return createKeyRing({ environment: 'sandbox', vault: await vaults.of('demo') });
}
