/** What one opening of Link does at the bank: sign in, share accounts, finish or leave. */
import { randomUUID } from 'node:crypto';
import type { Bank } from './bank.ts';
import type { ItemUser, LinkSessionRecord, LinkTokenRecord } from './bank-state.ts';
import { changeLinkToken, publicTokenOfSession, usableLinkToken } from './link-tokens.ts';
import { institutionById } from './institutions.ts';
import { itemFault } from './item-faults.ts';
import { checkInstitution, makeItem } from './make-item.ts';
import { nextChallenge, type Answers, type Challenge } from './people/multi-factor.ts';
import { personOf, signIn } from './people/user-directory.ts';
import type { HeldAccount } from './people/person.ts';
import { invalidField, invalidInstitution } from './plaid-fault.ts';
import { renewItem, type RenewedAccess } from './update-mode.ts';

export interface Credentials {
  readonly institutionId: string;
  readonly username: string;
  readonly password: string;
  /** What was answered to each question of the bank so far. */
  readonly answers: Answers;
}

export function startLinkSession(bank: Bank, linkToken: string): string {
  usableLinkToken(bank, linkToken);
  const linkSessionId = randomUUID();
  const session: LinkSessionRecord = {
    linkSessionId,
    startedAt: bank.now(),
    finishedAt: null,
    itemId: null,
    institutionId: null,
    exit: null,
    events: [],
  };
  changeLinkToken(bank, linkToken, (record) => void record.sessions.push(session));
  return linkSessionId;
}

/** What the credentials open: the accounts, or what the bank asks first. Throws Link's errors. */
export function accountsBehind(bank: Bank, credentials: Credentials): readonly HeldAccount[] | Challenge {
  const { institutionId, username, password, answers } = credentials;
  const institution = institutionById(institutionId);
  if (institution === undefined) throw invalidInstitution();
  checkInstitution(bank, institution);
  if (!bank.institutionHealth.answers(institutionId, `sign-in of ${username}`)) throw itemFault('INSTITUTION_NOT_RESPONDING');
  const user = signIn(username, password);
  return nextChallenge(password, answers) ?? personOf(user, institutionId, bank.seed, bank.today()).accounts;
}

export interface FinishedLink {
  readonly publicToken: string;
  readonly itemId: string;
}

/** Who the credentials belong to. Throws Link's errors, and when the bank has asked for more. */
export function userBehind({ username, password, answers }: Credentials): ItemUser {
  const user = signIn(username, password);
  if (nextChallenge(password, answers) !== null) throw invalidField('answers: the bank has asked for more');
  return user;
}

/** A user who has signed in, and what of theirs they share. */
export interface SharedAccounts extends RenewedAccess {
  readonly institutionId: string;
}

/** Makes the Item, or repairs the one that update mode is about, and gives its public token. */
export function finishLinkSession(bank: Bank, linkToken: string, linkSessionId: string, shared: SharedAccounts): FinishedLink {
  const record = usableLinkToken(bank, linkToken);
  requireOpenSession(record, linkSessionId);
  const { updateItemId } = record;
  if (updateItemId !== null) renewItem(bank, updateItemId, record, shared);
  const itemId = updateItemId ?? newItem(bank, record, shared);

  const { publicToken } = bank.items.givePublicToken(itemId, publicTokenOfSession(linkToken, linkSessionId));
  closeSession(bank, linkToken, linkSessionId, (session) => void (session.itemId = itemId));
  return { publicToken, itemId };
}

/** Throws INVALID_FIELD for a session that is not there or has ended. */
export function requireOpenSession(record: LinkTokenRecord, linkSessionId: string): void {
  if (record.sessions.some((session) => session.linkSessionId === linkSessionId && session.finishedAt === null)) return;
  throw invalidField('link_session_id: this session is not open');
}

/** Also when the session has ended: what ends it is told after it. */
export function recordLinkEvent(
  bank: Bank,
  linkToken: string,
  linkSessionId: string,
  event: { readonly name: string; readonly number: number; readonly metadata: Record<string, string> },
): void {
  changeLinkToken(bank, linkToken, (record) => {
    const session = record.sessions.find((candidate) => candidate.linkSessionId === linkSessionId);
    if (session === undefined) return;
    session.events.push({ id: randomUUID(), at: bank.now(), ...event });
    session.institutionId = event.metadata['institution_id'] ?? session.institutionId;
  });
}

export function exitLinkSession(bank: Bank, linkToken: string, linkSessionId: string, exit: LinkSessionRecord['exit']): void {
  closeSession(bank, linkToken, linkSessionId, (session) => void (session.exit = exit));
}

function newItem(bank: Bank, record: LinkTokenRecord, shared: SharedAccounts): string {
  const { institutionId, user, accountKeys, withheldProducts } = shared;
  const { accounts } = personOf(user, institutionId, bank.seed, bank.today());
  const chosen = accounts.map(({ key }) => key).filter((key) => accountKeys.includes(key));
  if (chosen.length === 0) throw invalidField('account_keys: choose at least one account');
  return makeItem(bank, {
    institutionId,
    user,
    selectedAccountKeys: chosen.length === accounts.length ? null : chosen,
    products: [...new Set([...record.products, ...record.optionalProducts])],
    consentedProducts: record.consentedProducts,
    needsConsent: true,
    withheldProducts,
    daysRequested: record.daysRequested,
    webhook: record.webhook,
    userId: record.userId,
    incomeDays: record.incomeDays,
  }).itemId;
}

function closeSession(bank: Bank, linkToken: string, linkSessionId: string, apply: (session: LinkSessionRecord) => void): void {
  changeLinkToken(bank, linkToken, (record) => {
    const session = record.sessions.find((candidate) => candidate.linkSessionId === linkSessionId);
    if (session === undefined) return;
    session.finishedAt = bank.now();
    apply(session);
  });
}
