import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { Handlers } from '#contract/operations.ts';
import type { Connection, ConnectOutcome } from '#contract/shapes/connections.ts';
import { connectionHealth } from '#domain/connection-health.ts';
import { linkExitFailure } from '#domain/link-exit.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { LinkResult } from '#ports/user-interface.ts';
import type { OpenSession } from '../open-session.ts';
import { logoAddress } from './institutions.ts';
import type { HandlerParts } from './parts.ts';

type Names = 'connections.connect' | 'connections.list' | 'connections.sync' | 'connections.remove';

export function connectionHandlers(parts: HandlerParts): Pick<Handlers, Names> {
  const { session, options, settings, log } = parts;
  let linking = false;

  async function openLink(opened: OpenSession): Promise<LinkResult> {
    const { language, countryCodes, products, daysRequested, redirectUri } = settings.current().settings;
    const gateway = await opened.gateway();
    const { linkToken } = await gateway.createLinkToken({
      clientUserId: settings.current().clientUserId,
      language,
      countryCodes,
      products,
      daysRequested,
      redirectUri,
      updateItem: null,
    });
    return options.userInterface.openLink({ linkToken, origin: await opened.linkOrigin() });
  }

  async function connect(opened: OpenSession): Promise<ConnectOutcome> {
    const connector = await opened.connector();
    const result = await openLink(opened);
    if (result.kind === 'exited') {
      const failure = linkExitFailure(result.errorCode);
      if (failure !== null) throw failure;
      return { kind: 'cancelled' };
    }

    const outcome = await connector.connect(result.publicToken, result.metadata);
    if (outcome.kind === 'connected') syncInBackground(opened, outcome.itemId);
    return outcome;
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
    const items = await ledger.queries.items();
    const keysReady = await opened.keys.state().then(
      (keys) => keys.saved,
      () => false,
    );
    const engine = await opened.runningSync()?.catch(() => null);
    const now = options.clock.now();
    return items.map((item) => connectionShown(item, { keysReady, syncing: engine?.isSyncing(item.itemId) ?? false, now }));
  }

  return {
    'connections.connect': async () => {
      if (linking) throw failed('busy', 'A window for linking a bank is open already: finish or close it first.');
      linking = true;
      try {
        return await connect(await session());
      } finally {
        linking = false;
      }
    },

    'connections.list': list,

    'connections.sync': async ({ itemId }) => {
      const opened = await session();
      if (itemId !== undefined) await requireItem(opened, itemId);
      const engine = await opened.sync();
      await (itemId === undefined ? engine.syncAll() : engine.syncItem(itemId));
      return list();
    },

    'connections.remove': async ({ itemId }) => {
      const opened = await session();
      await requireItem(opened, itemId);
      const connector = await opened.connector();
      try {
        await connector.remove(itemId);
      } finally {
        options.announce('connections.changed', {});
        options.announce('ledger.changed', {});
      }
      return null;
    },
  };
}

async function requireItem(opened: OpenSession, itemId: ItemId): Promise<void> {
  const ledger = await opened.ledger();
  if ((await ledger.queries.item(itemId)) === null) throw failed('not-found', 'This connection is not here any more.');
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
  };
}
