import { failed, type CofferError } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { Handlers, ParsedInput } from '#contract/operations.ts';
import type { Connection, ConnectOutcome } from '#contract/shapes/connections.ts';
import { connectionHealth } from '#domain/connection-health.ts';
import { linkExitFailure } from '#domain/link-exit.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { LinkResult } from '#ports/user-interface.ts';
import { compareAccounts } from '../compare-accounts.ts';
import type { OpenSession } from '../open-session.ts';
import { syncNewItem } from '../sync-new-item.ts';
import { logoAddress } from './institutions.ts';
import { linkRequest, type LinkTarget } from './link-request.ts';
import type { LinkTurn } from './link-turn.ts';
import type { HandlerParts } from './parts.ts';
import { requireItem } from './require-item.ts';

type Names = `connections.${'connect' | 'repair' | 'rotateToken' | 'itemMeter' | 'list' | 'sync' | 'remove'}`;
type LinkSuccess = Extract<LinkResult, { kind: 'succeeded' }>;
type Cancelled = Extract<ConnectOutcome, { kind: 'cancelled' }>;

/** How long Plaid takes a public token (plaid.com/docs/api/items, exchange). */
const publicTokenLifeMilliseconds = 30 * 60_000;

export function connectionHandlers(parts: HandlerParts, linkTurn: LinkTurn): Pick<Handlers, Names> {
  const { session, options, settings, log } = parts;
  /** What Link gave for accounts that are connected already, for a user who wants them all the same. */
  let heldBack: { readonly opened: OpenSession; readonly success: LinkSuccess; readonly until: number } | null = null;

  /** Rejects with what went wrong in Link. */
  async function goThroughLink(opened: OpenSession, target: LinkTarget, signal: AbortSignal): Promise<LinkSuccess | Cancelled> {
    const { request } = await linkRequest(settings, opened, target);
    const { linkToken } = await (await opened.gateway()).createLinkToken({ ...request, hosted: null });
    const result = await options.userInterface.openLink({ linkToken, origin: await opened.linkOrigin() }, signal);
    if (result.kind === 'succeeded') return result;
    const failure = linkExitFailure(result.errorCode);
    const browserAdvice = adviceForBrowser(result.status, failure);
    if (browserAdvice !== null) return { kind: 'cancelled', browserAdvice };
    if (failure !== null) throw failure;
    return { kind: 'cancelled' };
  }

  async function connect(
    opened: OpenSession,
    { allowDuplicate = false, institutionId }: ParsedInput<'connections.connect'>,
    signal: AbortSignal,
  ): Promise<ConnectOutcome> {
    const connector = await opened.connector();
    const isHeld = allowDuplicate && heldBack?.opened === opened && options.clock.now() < heldBack.until;
    const target = { institutionId: institutionId ?? null, update: null };
    const success = isHeld && heldBack !== null ? heldBack.success : await goThroughLink(opened, target, signal);
    heldBack = null;
    if (success.kind === 'cancelled') return success;

    const outcome = await connector.connect(success.publicToken, success.metadata, { allowDuplicate });
    if (outcome.kind === 'connected') syncInBackground(opened, outcome.itemId);
    if (outcome.kind === 'duplicate') heldBack = { opened, success, until: options.clock.now() + publicTokenLifeMilliseconds };
    return outcome;
  }

  /** In update mode Link repairs the Item itself: its access token stays, and there is nothing to exchange. */
  async function repair(
    opened: OpenSession,
    { itemId, chooseAccounts = false, allowReports = false }: ParsedInput<'connections.repair'>,
    signal: AbortSignal,
  ): Promise<ConnectOutcome> {
    const { institutionName } = await requireItem(opened, itemId);
    const connector = await opened.connector();
    const accessToken = await connector.accessToken(itemId);
    const target = { institutionId: null, update: { item: accessToken, chooseAccounts, allowReports } };
    const went = await goThroughLink(opened, target, signal);
    if (went.kind === 'cancelled') return went;

    const { newAccounts, goneAccounts } = await compareAccounts({ clock: options.clock, log }, opened, itemId);
    syncInBackground(opened, itemId);
    return { kind: 'repaired', itemId, institutionName, newAccounts: [...newAccounts], goneAccounts: [...goneAccounts] };
  }

  const syncInBackground = (opened: OpenSession, itemId: ItemId): void => syncNewItem({ options, log }, opened, itemId);

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
    'connections.connect': (wanted) => linkTurn.take(async (signal) => connect(await session(), wanted, signal)),
    'connections.repair': (wanted) => linkTurn.take(async (signal) => repair(await session(), wanted, signal)),

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

    'connections.itemMeter': async () => {
      const opened = await session();
      const used = await (await opened.ledger()).queries.itemsEverLinked();
      // Plaid counts in Production only.
      return { used, limit: opened.profile === 'production' ? settings.current().settings.itemLimit : null };
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

/** What the bank's own page had to do with it: there, the user's browser may serve better than a window of ours. */
function adviceForBrowser(status: string | null, failure: CofferError | null): string | null {
  const isAboutBankPage = status === 'requires_oauth' || failure?.failure.plaid?.code === 'ACCESS_NOT_GRANTED';
  if (!isAboutBankPage) return null;
  return failure?.failure.message ?? 'The sign-in on the bank’s own page was not finished.';
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
