import { randomUUID } from 'node:crypto';
import type { Instant } from '#contract/dates.ts';
import type { Bank } from './bank.ts';
import type { LinkTokenRecord } from './bank-state.ts';
import { derivedToken, hashOfToken, looksLikeToken, randomToken } from './identifiers.ts';
import { invalidLinkToken } from './plaid-fault.ts';

const lifeMilliseconds = 4 * 3_600_000;
const updateModeLifeMilliseconds = 30 * 60_000;
const usualHostedLifeMilliseconds = 30 * 60_000;
/** Followed by the id of the hosted page. */
export const hostedPath = '/hl/';
/** Plaid keeps a session's results for six hours. */
const keptMilliseconds = lifeMilliseconds + 6 * 3_600_000;

export type LinkTokenRequest = Omit<LinkTokenRecord, 'hash' | 'createdAt' | 'expiresAt' | 'sessions'>;

export interface CreatedLinkToken {
  readonly linkToken: string;
  readonly expiresAt: Instant;
  /** Where Link runs on a page of its own, for those who asked for that. */
  readonly hostedLinkUrl: string | null;
}

/** @param hostedLifeMilliseconds for Hosted Link, whose token ends with its page */
export function createLinkToken(
  bank: Bank,
  request: LinkTokenRequest,
  hostedLifeMilliseconds = usualHostedLifeMilliseconds,
): CreatedLinkToken {
  const hostedId = request.hosted === null ? null : randomUUID();
  const linkToken = hostedId === null ? randomToken('link') : linkTokenOfHosted(hostedId);
  const createdAt = bank.now();
  const life = request.updateItemId === null ? lifeMilliseconds : updateModeLifeMilliseconds;
  const expiresAt = createdAt + (hostedId === null ? life : hostedLifeMilliseconds);
  bank.state.change((draft) => {
    draft.linkTokens = draft.linkTokens.filter((known) => known.createdAt + keptMilliseconds > createdAt);
    draft.linkTokens.push({ ...request, hash: hashOfToken(linkToken), createdAt, expiresAt, sessions: [] });
  });
  return { linkToken, expiresAt, hostedLinkUrl: hostedId === null ? null : `${bank.origin()}${hostedPath}${hostedId}` };
}

/** The bank keeps no token that it could find a page's by, so the page's own id leads to it. */
export function linkTokenOfHosted(hostedId: string): string {
  return derivedToken('link', hostedId);
}

/** Throws INVALID_LINK_TOKEN. An expired token can still be looked up. */
export function linkTokenRecord(bank: Bank, linkToken: string): LinkTokenRecord {
  const record = looksLikeToken('link', linkToken) ? findLinkToken(bank.state.read().linkTokens, linkToken) : undefined;
  if (record === undefined) throw invalidLinkToken();
  return record;
}

/** The same, and throws when the token's time is over: what Link itself asks. */
export function usableLinkToken(bank: Bank, linkToken: string): LinkTokenRecord {
  const record = linkTokenRecord(bank, linkToken);
  if (record.expiresAt <= bank.now()) throw invalidLinkToken();
  return record;
}

export function changeLinkToken(bank: Bank, linkToken: string, apply: (record: LinkTokenRecord) => void): void {
  bank.state.change((draft) => {
    const record = findLinkToken(draft.linkTokens, linkToken);
    if (record === undefined) throw invalidLinkToken();
    apply(record);
  });
}

/** What a finished session gave: told again from the link token, so that it need not be kept. */
export function publicTokenOfSession(linkToken: string, linkSessionId: string): string {
  return derivedToken('public', `${linkToken} ${linkSessionId}`);
}

function findLinkToken(records: readonly LinkTokenRecord[], linkToken: string): LinkTokenRecord | undefined {
  const hash = hashOfToken(linkToken);
  return records.find((record) => record.hash === hash);
}
