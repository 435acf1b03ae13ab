import type { Instant } from '#contract/dates.ts';
import type { BankState, ItemRecord, ItemUser, Timeline } from './bank-state.ts';
import { hashOfToken, looksLikeToken, randomToken, stableId } from './identifiers.ts';
import { consentEnd } from './institutions.ts';
import { itemFault } from './item-faults.ts';
import { invalidAccessToken, invalidPublicToken } from './plaid-fault.ts';
import type { StateStore } from './state-store.ts';

const publicTokenLifeMilliseconds = 30 * 60_000;

export interface NewItem {
  readonly institutionId: string;
  readonly user: ItemUser;
  readonly selectedAccountKeys: readonly string[] | null;
  readonly products: readonly string[];
  readonly consentedProducts: readonly string[];
  readonly daysRequested: number;
  readonly webhook: string | null;
  readonly userId?: string | null;
  readonly incomeDays?: number | null;
  /** Made in Link, where consent is given by product. */
  readonly needsConsent?: boolean;
  readonly withheldProducts?: readonly string[];
}

export interface Items {
  readonly create: (item: NewItem) => ItemRecord;
  readonly byId: (itemId: string) => ItemRecord | null;
  /** Throws INVALID_ACCESS_TOKEN, or ITEM_NOT_FOUND when the Item was removed. */
  readonly byAccessToken: (token: string) => ItemRecord;
  readonly idOfToken: (token: string) => string | null;
  /** A token for 30 minutes and one exchange; `token` when the caller has chosen it. */
  readonly givePublicToken: (itemId: string, token?: string) => { readonly publicToken: string; readonly expiresAt: Instant };
  /** Uses the public token up. Throws INVALID_PUBLIC_TOKEN. */
  readonly exchange: (publicToken: string) => { readonly accessToken: string; readonly itemId: string };
  readonly rotateAccessToken: (token: string) => string;
  readonly change: (itemId: string, apply: (item: ItemRecord) => void) => void;
  /** Forgets everything about the Item except that it existed. */
  readonly remove: (itemId: string) => void;
}

interface ItemsOptions {
  readonly state: StateStore;
  readonly now: () => Instant;
  readonly seed: number;
  readonly timeline: Timeline;
}

export function createItems({ state, now, seed, timeline }: ItemsOptions): Items {
  const byAccessToken = (token: string): ItemRecord => {
    if (/^access-(production|development)-/.test(token)) {
      throw invalidAccessToken('provided access token is for the wrong Plaid environment. expected "sandbox"');
    }
    if (!looksLikeToken('access', token)) {
      throw invalidAccessToken(
        'provided access token is in an invalid format. expected format: access-<environment>-<identifier>',
      );
    }
    const item = itemOfToken(state.read(), token);
    if (item === undefined) throw invalidAccessToken();
    if (item.removedAt !== null) throw itemFault('ITEM_NOT_FOUND');
    return item;
  };
  const change = (itemId: string, apply: (item: ItemRecord) => void): void =>
    state.change((draft) => apply(itemOfId(draft, itemId)));

  return {
    create: ({
      institutionId,
      user,
      selectedAccountKeys,
      products,
      consentedProducts,
      daysRequested,
      webhook,
      userId = null,
      incomeDays = null,
      needsConsent = false,
      withheldProducts = [],
    }) =>
      state.change((draft) => {
        draft.itemsMade += 1;
        const item: ItemRecord = {
          itemId: stableId('item', String(seed), institutionId, JSON.stringify(user), String(draft.itemsMade)),
          institutionId,
          user,
          seed,
          selectedAccountKeys: selectedAccountKeys === null ? null : [...selectedAccountKeys],
          products: [...products],
          consentedProducts: [...consentedProducts],
          webhook,
          createdAt: now(),
          transactions: products.includes('transactions') ? { since: now(), daysRequested } : null,
          timeline,
          accessTokenHashes: [],
          trouble: null,
          accountChanges: [],
          needsConsent,
          withheldProducts: [...withheldProducts],
          consentExpiresAt: consentEnd(institutionId, now()),
          signedInAt: null,
          verificationStatuses: {},
          userId,
          incomeDays,
          removedAt: null,
          changes: [],
        };
        draft.items.push(item);
        return item;
      }),
    byId: (itemId) => state.read().items.find((item) => item.itemId === itemId && item.removedAt === null) ?? null,
    byAccessToken,
    idOfToken: (token) => itemOfToken(state.read(), token)?.itemId ?? null,
    givePublicToken: (itemId, token = randomToken('public')) => {
      const expiresAt = now() + publicTokenLifeMilliseconds;
      state.change((draft) => {
        draft.publicTokens = draft.publicTokens.filter((known) => known.expiresAt > now());
        draft.publicTokens.push({ hash: hashOfToken(token), itemId, expiresAt });
      });
      return { publicToken: token, expiresAt };
    },
    exchange: (publicToken) => {
      if (!looksLikeToken('public', publicToken)) {
        throw invalidPublicToken(
          'provided public token is in an invalid format. expected format: public-<environment>-<identifier>',
        );
      }
      return state.change((draft) => {
        const hash = hashOfToken(publicToken);
        const known = draft.publicTokens.find((candidate) => candidate.hash === hash);
        if (known === undefined) throw invalidPublicToken();
        if (known.expiresAt <= now())
          throw invalidPublicToken('provided public token is expired. Public tokens expire 30 minutes after creation');
        draft.publicTokens = draft.publicTokens.filter((candidate) => candidate !== known);

        const item = itemOfId(draft, known.itemId);
        if (item.removedAt !== null) throw itemFault('ITEM_NOT_FOUND');
        const accessToken = randomToken('access');
        item.accessTokenHashes.push(hashOfToken(accessToken));
        return { accessToken, itemId: item.itemId };
      });
    },
    rotateAccessToken: (token) => {
      const { itemId } = byAccessToken(token);
      const fresh = randomToken('access');
      change(itemId, (item) => void (item.accessTokenHashes = [hashOfToken(fresh)]));
      return fresh;
    },
    change,
    remove: (itemId) =>
      state.change((draft) => {
        const item = itemOfId(draft, itemId);
        item.removedAt = now();
        // Asset reports outlive their Items, and are made from what the Item was.
        if (draft.assetReports.some((report) => report.itemIds.includes(itemId))) return;
        item.changes = [];
        item.user = { kind: 'household' };
      }),
  };
}

function itemOfToken(state: BankState, token: string): ItemRecord | undefined {
  const hash = hashOfToken(token);
  return state.items.find((item) => item.accessTokenHashes.includes(hash));
}

function itemOfId(state: BankState, itemId: string): ItemRecord {
  const item = state.items.find((candidate) => candidate.itemId === itemId);
  if (item === undefined) throw itemFault('ITEM_NOT_FOUND');
  return item;
}
