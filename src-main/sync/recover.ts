import { CofferError, failed, type Failure } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { isConnected } from '#domain/live-item.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { PendingExchange, StoredItem } from '#ports/ledger.ts';
import { addItem, exchangeAndAdd, forgetPending } from './add-item.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { removeItem } from './remove-item.ts';
import { settleRotation } from './rotate-token.ts';
import {
  accessTokenName,
  itemOfAccessToken,
  itemOfSpareToken,
  pendingOfPublicToken,
  publicTokenName,
  spareTokenName,
} from './secret-names.ts';

/**
 * Finishes or undoes what a crash, a full disk or a lost network left half done. Each thing stands
 * for itself: what cannot be done now is left for the next time. Answers one sentence for each.
 */
export async function recover(parts: ConnectorParts): Promise<readonly string[]> {
  const { ledger, vault } = parts;
  const sentences: string[] = [];
  const attempt = async (about: string, work: () => Promise<string | null>): Promise<void> => {
    try {
      const sentence = await work();
      if (sentence !== null) sentences.push(sentence);
    } catch (error) {
      const reason =
        error instanceof CofferError ? error.failure.message : `see the log, ${parts.log.error('Recovery failed', error)}.`;
      sentences.push(`${about}: ${reason}`);
    }
  };

  async function settleRotations(): Promise<void> {
    for (const itemId of (await vault.names()).map(itemOfSpareToken)) {
      if (itemId === null) continue;
      const item = await ledger.queries.item(itemId);
      if (item === null) await vault.remove(spareTokenName(itemId));
      else await attempt(`The new key of ${item.institutionName}`, () => settleWithWords(parts, item));
    }
  }

  await attempt('Unfinished connections could not be looked at', async () => {
    for (const pending of await ledger.queries.pendingExchanges()) {
      await attempt(`Linking ${pending.institutionName} is not finished yet`, () => finishExchange(parts, pending));
    }
    for (const item of (await ledger.queries.items()).filter((candidate) => candidate.removing)) {
      await attempt(`Removing ${item.institutionName} is not finished yet`, async () => {
        await removeItem(parts, item, { keepsHistory: item.keepsHistory, insists: false });
        return `The removal of ${item.institutionName} is finished.`;
      });
    }

    await settleRotations();
    const names = new Set(await vault.names());
    const items = await ledger.queries.items();
    const stored = new Set(items.map((item) => item.itemId));
    // A vault that is locked, or not the one the tokens were written to, says nothing about what is gone.
    if (vault.state().status === 'ok') {
      for (const item of items) await attempt(item.institutionName, () => markWhenTokenIsGone(parts, item, names));
    }
    for (const itemId of [...names].map(itemOfAccessToken)) {
      if (itemId === null || stored.has(itemId)) continue;
      await attempt('A connection without its data is not restored yet', () => adoptOrphan(parts, itemId));
    }

    const pendingIds = new Set((await ledger.queries.pendingExchanges()).map((pending) => pending.id));
    for (const pendingId of [...names].map(pendingOfPublicToken)) {
      if (pendingId !== null && !pendingIds.has(pendingId)) await vault.remove(publicTokenName(pendingId));
    }
    return null;
  });
  return sentences;
}

/**
 * Goes on from wherever the exchange stopped; gives up only when Plaid says that it cannot be ended
 * any more. Answers what came of it in one sentence.
 */
export async function finishExchange(parts: ConnectorParts, pending: PendingExchange): Promise<string> {
  const { ledger, vault } = parts;
  const name = pending.institutionName;

  const token = pending.itemId === null ? null : await vault.read(accessTokenName(pending.itemId));
  if (pending.itemId !== null && token !== null) {
    await addItem(parts, pending.itemId, concealAccessToken(token), pending, pending.id);
    return `Linking ${name} is finished.`;
  }

  const publicToken = await vault.read(publicTokenName(pending.id));
  if (publicToken === null) {
    await ledger.commands.forgetPendingExchange(pending.id);
    return `Linking ${name} had not got far enough to be finished: link it again.`;
  }
  try {
    await exchangeAndAdd(parts, pending, publicToken);
    return `Linking ${name} is finished.`;
  } catch (error) {
    if (!(error instanceof CofferError) || !isFinal(error.failure)) throw error;
    await forgetPending(parts, pending.id);
    return exchangeIsLost(name, error.failure).message;
  }
}

/** Plaid took the public token before, and the answer with the key never arrived: it gives that a single time. */
export function exchangeIsLost(institutionName: string, { message, ...details }: Failure): CofferError {
  const sentence = `Linking ${institutionName} could not be finished, and Plaid may have a connection that nobody holds the key to: end it at my.plaid.com, then link the bank again. ${message}`;
  return new CofferError({ ...details, message: sentence });
}

/** Plaid has spoken about this public token, and would say the same tomorrow. */
export function isFinal(failure: Failure): boolean {
  return failure.plaid !== undefined && failure.action === 'link-again';
}

async function settleWithWords(parts: ConnectorParts, item: StoredItem): Promise<string | null> {
  const ending = await settleRotation(parts, item);
  return ending === 'renewed' ? `The key to ${item.institutionName} is renewed.` : null;
}

/** A token whose Item is not in the ledger, as after restoring an older copy of it. */
async function adoptOrphan(parts: ConnectorParts, itemId: ItemId): Promise<string | null> {
  const name = accessTokenName(itemId);
  const token = await parts.vault.read(name);
  if (token === null) return null;
  const accessToken = concealAccessToken(token);
  try {
    const facts = await parts.gateway.getItem(accessToken);
    const bank = { institutionId: facts.institutionId, institutionName: facts.institutionName ?? 'A bank' };
    await addItem(parts, itemId, accessToken, bank, null);
    return `${bank.institutionName} was linked but not stored here: it is back, and its history comes with the next sync.`;
  } catch (error) {
    if (!(error instanceof CofferError) || error.failure.plaid?.code !== 'ITEM_NOT_FOUND') throw error;
    await parts.vault.remove(name);
    return 'A token of a connection that no longer exists was deleted.';
  }
}

async function markWhenTokenIsGone(
  { ledger, clock }: ConnectorParts,
  item: StoredItem,
  names: ReadonlySet<string>,
): Promise<string | null> {
  const isKnown = !isConnected(item) || item.failure?.action === 'link-again' || names.has(accessTokenName(item.itemId));
  if (isKnown) return null;
  const { failure } = tokenIsGone(item.institutionName);
  await ledger.commands.recordSyncFailure(item.itemId, failure, clock.now());
  return failure.message;
}

export function tokenIsGone(institutionName: string): CofferError {
  const message = `The key to ${institutionName} is no longer on this computer: link the bank again. Everything already here stays.`;
  return failed('not-found', message, { action: 'link-again' });
}
