import { CofferError, failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { Handlers } from '#contract/operations.ts';
import type { Connection, ConnectOutcome } from '#contract/shapes/connections.ts';
import { connectionHealth } from '#domain/connection-health.ts';
import { linkExitFailure } from '#domain/link-exit.ts';
import { productsForLink } from '#domain/product-rules.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { LinkResult } from '#ports/user-interface.ts';
import { refreshItem, type Refreshed } from '../../sync/refresh-item.ts';
import type { OpenSession } from '../open-session.ts';
import { logoAddress } from './institutions.ts';
import type { HandlerParts } from './parts.ts';

type Names = `connections.${'connect' | 'repair' | 'rotateToken' | 'list' | 'sync' | 'remove'}`;
type LinkSuccess = Extract<LinkResult, { kind: 'succeeded' }>;

/** How long Plaid takes a public token (plaid.com/docs/api/items, exchange). */
const publicTokenLifeMilliseconds = 30 * 60_000;

export function connectionHandlers(parts: HandlerParts): Pick<Handlers, Names> {
  const { session, options, settings, log } = parts;
  let linking = false;
  /** What Link gave for accounts that are connected already, for a user who wants them all the same. */
  let heldBack: { readonly opened: OpenSession; readonly success: LinkSuccess; readonly until: number } | null = null;

  /** Null when the user closed Link. Rejects with what went wrong there. */
  async function goThroughLink(
    opened: OpenSession,
    update: { readonly item: AccessToken; readonly chooseAccounts: boolean } | null,
  ): Promise<LinkSuccess | null> {
    const { language, countryCodes, daysRequested, redirectUri, ...wanted } = settings.current().settings;
    const { products, consented } = productsForLink(wanted.products, opened.profile === 'demo');
    const gateway = await opened.gateway();
    const { linkToken } = await gateway.createLinkToken({
      clientUserId: settings.current().clientUserId,
      language,
      countryCodes,
      products,
      consentedProducts: consented,
      daysRequested,
      redirectUri,
      update,
    });
    const result = await options.userInterface.openLink({ linkToken, origin: await opened.linkOrigin() });
    if (result.kind === 'succeeded') return result;
    const failure = linkExitFailure(result.errorCode);
    if (failure !== null) throw failure;
    return null;
  }

  async function connect(opened: OpenSession, allowDuplicate: boolean): Promise<ConnectOutcome> {
    const connector = await opened.connector();
    const isHeld = allowDuplicate && heldBack?.opened === opened && options.clock.now() < heldBack.until;
    const success = isHeld && heldBack !== null ? heldBack.success : await goThroughLink(opened, null);
    heldBack = null;
    if (success === null) return { kind: 'cancelled' };

    const outcome = await connector.connect(success.publicToken, success.metadata, { allowDuplicate });
    if (outcome.kind === 'connected') syncInBackground(opened, outcome.itemId);
    if (outcome.kind === 'duplicate') heldBack = { opened, success, until: options.clock.now() + publicTokenLifeMilliseconds };
    return outcome;
  }

  /** In update mode Link repairs the Item itself: its access token stays, and there is nothing to exchange. */
  async function repair(opened: OpenSession, itemId: ItemId, chooseAccounts: boolean): Promise<ConnectOutcome> {
    const { institutionName } = await requireItem(opened, itemId);
    const connector = await opened.connector();
    const accessToken = await connector.accessToken(itemId);
    if ((await goThroughLink(opened, { item: accessToken, chooseAccounts })) === null) return { kind: 'cancelled' };

    const { newAccounts, goneAccounts } = await compareAccounts(opened, itemId, accessToken);
    syncInBackground(opened, itemId);
    return { kind: 'repaired', itemId, institutionName, newAccounts: [...newAccounts], goneAccounts: [...goneAccounts] };
  }

  /** The sign-in has succeeded, whatever is answered here: the sync that follows says what is still wrong. */
  async function compareAccounts(
    opened: OpenSession,
    itemId: ItemId,
    accessToken: AccessToken,
  ): Promise<Pick<Refreshed, 'newAccounts' | 'goneAccounts'>> {
    const parts = { ledger: await opened.ledger(), gateway: await opened.gateway(), clock: options.clock };
    return refreshItem(parts, itemId, accessToken).catch((error: unknown) => {
      log.warn('An Item could not be looked at after its sign-in', {
        kind: error instanceof CofferError ? error.failure.kind : null,
      });
      return { newAccounts: [], goneAccounts: [] };
    });
  }

  async function withOneWindow(work: (opened: OpenSession) => Promise<ConnectOutcome>): Promise<ConnectOutcome> {
    if (linking) throw failed('busy', 'A window for linking a bank is open already: finish or close it first.');
    linking = true;
    try {
      return await work(await session());
    } finally {
      linking = false;
    }
  }

  /** The bank's first transactions take a minute or two; nobody should have to wait for them in a dialog. */
  function syncInBackground(opened: OpenSession, itemId: ItemId): void {
    options.announce('connections.changed', {});
    options.announce('ledger.changed', {});
    opened
      .sync()
      .then((engine) => engine.syncItem(itemId, { untilComplete: true }))
      .catch((error: unknown) => log.error('The first sync could not begin.', error));
  }

  async function list(): Promise<Connection[]> {
    const opened = await session();
    const ledger = await opened.ledger();
    // One whose history another has is told of there (`relinks.list`).
    const items = (await ledger.queries.items()).filter(({ successor, removing }) => successor === null || removing);
    const keysReady = await opened.keys.state().then(
      (keys) => keys.saved,
      () => false,
    );
    const engine = await opened.runningSync()?.catch(() => null);
    const now = options.clock.now();
    return items.map((item) => connectionShown(item, { keysReady, syncing: engine?.isSyncing(item.itemId) ?? false, now }));
  }

  return {
    'connections.connect': ({ allowDuplicate = false }) => withOneWindow((opened) => connect(opened, allowDuplicate)),
    'connections.repair': ({ itemId, chooseAccounts = false }) =>
      withOneWindow((opened) => repair(opened, itemId, chooseAccounts)),

    'connections.rotateToken': async ({ itemId }) => {
      const opened = await session();
      const { institutionName } = await requireItem(opened, itemId);
      const engine = await opened.runningSync()?.catch(() => null);
      if (engine?.isSyncing(itemId) === true) {
        throw failed('busy', `${institutionName} is just being synced: renew its key when that is done.`);
      }
      await (await opened.connector()).rotateToken(itemId);
      return null;
    },

    'connections.list': list,

    'connections.sync': async ({ itemId }) => {
      const opened = await session();
      if (itemId !== undefined) await requireItem(opened, itemId);
      const engine = await opened.sync();
      await (itemId === undefined ? engine.syncAll() : engine.syncItem(itemId));
      return list();
    },

    'connections.remove': async ({ itemId, keepHistory = false }) => {
      const opened = await session();
      await requireItem(opened, itemId);
      const connector = await opened.connector();
      try {
        await connector.remove(itemId, { keepsHistory: keepHistory });
      } finally {
        options.announce('connections.changed', {});
        options.announce('ledger.changed', {});
      }
      return null;
    },
  };
}

async function requireItem(opened: OpenSession, itemId: ItemId): Promise<StoredItem> {
  const item = await (await opened.ledger()).queries.item(itemId);
  if (item === null) throw failed('not-found', 'This connection is not here any more.');
  return item;
}

function connectionShown(
  item: StoredItem,
  now: { readonly keysReady: boolean; readonly syncing: boolean; readonly now: number },
): Connection {
  return {
    itemId: item.itemId,
    institutionId: item.institutionId,
    institutionName: item.institutionName,
    logo: logoAddress(item.logo),
    primaryColor: item.primaryColor,
    ...connectionHealth({ ...item, ...now }),
    failure: item.failure,
    history: item.history,
    linkedAt: item.linkedAt,
    lastSyncedAt: item.lastSyncedAt,
    bankUpdatedAt: item.bankUpdatedAt,
    accountCount: item.accountCount,
    transactionCount: item.transactionCount,
    earliestDate: item.earliestDate,
    consentExpiresAt: item.consentExpiresAt,
    disconnectedAt: item.disconnectedAt,
    products: item.products,
  };
}
