import pLimit from 'p-limit';

import { CofferError, failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { ConnectOutcome } from '#contract/shapes/connections.ts';
import { nameWithDigits } from '#domain/account-name.ts';
import { isConnected } from '#domain/live-item.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';
import type { PendingExchange, StoredItem } from '#ports/ledger.ts';
import type { LinkMetadata } from '#ports/user-interface.ts';
import { exchangeAndAdd, forgetPending, institutionIdOf } from './add-item.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { findDuplicate, isSameBank } from './find-duplicate.ts';
import { exchangeIsLost, finishExchange, isFinal, recover, tokenIsGone } from './recover.ts';
import { removeItem, wasToldUnreachable } from './remove-item.ts';
import { rotateToken, settleRotation } from './rotate-token.ts';
import { accessTokenName, publicTokenName, spareTokenName } from './secret-names.ts';

/** Adds, finishes and removes Items; the one place where a public token becomes an access token. */
export interface Connector {
  /**
   * Exchanges a public token and stores the Item. A bank that looks linked already is answered as
   * `duplicate` before anything is exchanged, unless `allowDuplicate`.
   */
  readonly connect: (
    publicToken: string,
    metadata: LinkMetadata,
    options?: { readonly allowDuplicate?: boolean },
  ) => Promise<ConnectOutcome>;
  /** Finishes or undoes what a crash left half done. Answers one sentence for each thing it did or could not do. */
  readonly recover: () => Promise<readonly string[]>;
  /** At Plaid first, then the token, then the data, unless its history is to stay. */
  readonly remove: (itemId: ItemId, options?: { readonly keepsHistory?: boolean }) => Promise<void>;
  /** Removes an Item whose history another one has; also where Plaid knows nothing of it any more. */
  readonly removeReplaced: (itemId: ItemId) => Promise<void>;
  /** Gives the Item a new access token; the old one stops working at once. No sync of the Item may be running. */
  readonly rotateToken: (itemId: ItemId) => Promise<void>;
  /** Waits while the token is being renewed, and ends a renewal that was left open. */
  readonly accessToken: (itemId: ItemId) => Promise<AccessToken>;
}

const isOffline = (error: unknown): boolean => error instanceof CofferError && error.failure.kind === 'offline';

export function createConnector(parts: ConnectorParts): Connector {
  const { ledger, vault } = parts;
  const oneAtATime = pLimit(1);
  const rotations = new Map<ItemId, Promise<void>>();

  async function exchange(publicToken: string, metadata: LinkMetadata): Promise<ConnectOutcome> {
    const institutionName = metadata.institutionName ?? 'Your bank';
    const pending: PendingExchange = {
      id: parts.randomId(),
      institutionId: institutionIdOf(metadata.institutionId),
      institutionName,
      startedAt: parts.clock.now(),
      itemId: null,
    };
    await ledger.commands.savePendingExchange(pending);
    try {
      await vault.write(publicTokenName(pending.id), publicToken);
      return { kind: 'connected', itemId: await exchangeOrSayWhatIsLost(pending, publicToken), institutionName };
    } catch (error) {
      await tidyAfterFailure(pending, error);
      throw error;
    }
  }

  /** Asks a second time after an answer that was lost on its way: then Plaid tells whether it had carried the first one out. */
  async function exchangeOrSayWhatIsLost(pending: PendingExchange, publicToken: string): Promise<ItemId> {
    try {
      return await exchangeAndAdd(parts, pending, publicToken);
    } catch (error) {
      if (!isOffline(error)) throw error;
      return exchangeAndAdd(parts, pending, publicToken).catch((later: unknown) => {
        throw later instanceof CofferError && isFinal(later.failure)
          ? exchangeIsLost(pending.institutionName, later.failure)
          : later;
      });
    }
  }

  /** Keeps what `recover` can still finish, and nothing else. */
  async function tidyAfterFailure(pending: PendingExchange, error: unknown): Promise<void> {
    const isFinishable = isOffline(error);
    const stored = await ledger.queries.pendingExchanges().catch(() => []);
    const hasItem = stored.some(({ id, itemId }) => id === pending.id && itemId !== null);
    if (!isFinishable && !hasItem) await forgetPending(parts, pending.id).catch(() => undefined);
  }

  /**
   * Linking a bank again finishes an earlier attempt at it first: Plaid may have carried that one out, and two at
   * once would be two Items. Rejects with `offline` while Plaid cannot be asked; the attempt waits then.
   */
  async function settleEarlierAttempts(metadata: LinkMetadata): Promise<void> {
    const earlier = (await ledger.queries.pendingExchanges()).filter((pending) => isSameBank(metadata, pending));
    for (const pending of earlier) {
      const isBegun = pending.itemId !== null || (await vault.read(publicTokenName(pending.id))) !== null;
      if (isBegun) parts.tell(await settleEarlierAttempt(pending));
      else await forgetPending(parts, pending.id);
    }
  }

  /** Answers what came of it in one sentence. */
  async function settleEarlierAttempt(pending: PendingExchange): Promise<string> {
    try {
      return await finishExchange(parts, pending);
    } catch (error) {
      if (!(error instanceof CofferError) || isOffline(error) || pending.itemId !== null) throw error;
      // What Plaid says to this token keeps nobody from linking the bank with another one.
      await forgetPending(parts, pending.id);
      return exchangeIsLost(pending.institutionName, error.failure).message;
    }
  }

  async function duplicateOf(metadata: LinkMetadata): Promise<ConnectOutcome | null> {
    const duplicate = findDuplicate(metadata, await ledger.queries.items(), await ledger.queries.accounts());
    if (duplicate === null) return null;
    const { itemId, institutionName } = duplicate.item;
    const accounts = duplicate.accounts.map(nameWithDigits);
    const message = `${institutionName} is linked already, with ${accounts.join(', ')}. Nothing was added; repair the existing connection if it needs it.`;
    return { kind: 'duplicate', itemId, institutionName, message };
  }

  async function storedItem(itemId: ItemId): Promise<StoredItem> {
    const item = await ledger.queries.item(itemId);
    if (item === null) throw failed('not-found', 'There is no such connection here (any more).');
    return item;
  }

  async function storedToken(itemId: ItemId): Promise<AccessToken> {
    const token = await vault.read(accessTokenName(itemId));
    if (token !== null) return concealAccessToken(token);
    throw tokenIsGone((await storedItem(itemId)).institutionName);
  }

  async function rotate(item: StoredItem): Promise<void> {
    await settleRotation(parts, item);
    await rotateToken(parts, item, await storedToken(item.itemId));
  }

  return {
    connect: (publicToken, metadata, options) =>
      oneAtATime(async () => {
        await settleEarlierAttempts(metadata);
        const duplicate = options?.allowDuplicate === true ? null : await duplicateOf(metadata);
        return duplicate ?? exchange(publicToken, metadata);
      }),
    recover: () => oneAtATime(() => recover(parts)),
    remove: (itemId, { keepsHistory = false } = {}) =>
      oneAtATime(async () => {
        const item = await storedItem(itemId);
        await removeItem(parts, item, { keepsHistory, insists: wasToldUnreachable(item) });
      }),
    removeReplaced: (itemId) =>
      oneAtATime(async () => {
        const item = await storedItem(itemId);
        if (item.successor === null) throw failed('refused', 'No other connection has this one’s history, so it stays.');
        await removeItem(parts, item, { keepsHistory: false, insists: wasToldUnreachable(item) });
      }),
    rotateToken: (itemId) =>
      oneAtATime(async () => {
        const item = await storedItem(itemId);
        if (!isConnected(item))
          throw failed('refused', `${item.institutionName} is not connected any more, so there is no key to renew.`);
        const rotation = rotate(item);
        rotations.set(itemId, rotation);
        await rotation.finally(() => rotations.delete(itemId));
      }),
    accessToken: async (itemId) => {
      await rotations.get(itemId)?.catch(() => undefined);
      const isOpen = (await vault.read(spareTokenName(itemId))) !== null;
      if (isOpen) await oneAtATime(async () => settleRotation(parts, await storedItem(itemId)));
      return storedToken(itemId);
    },
  };
}
