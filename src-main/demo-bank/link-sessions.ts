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
import { renewItem } from './update-mode.ts';

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
  const session: LinkSessionRecord = { linkSessionId, startedAt: bank.now(), finishedAt: null, itemId: null, exit: null };
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

/** What the user lets the client see. */
export interface Sharing {
  readonly accountKeys: readonly string[];
  /** Permissions that they did not give at the bank. */
  readonly withheldProducts: readonly string[];
}

export interface FinishedLink {
  readonly publicToken: string;
  readonly itemId: string;
}

/** Makes the Item, or repairs the one that update mode is about, and gives its public token. */
export function finishLinkSession(
  bank: Bank,
  linkToken: string,
  linkSessionId: string,
  credentials: Credentials,
  sharing: Sharing,
): FinishedLink {
  const record = usableLinkToken(bank, linkToken);
  if (!record.sessions.some((session) => session.linkSessionId === linkSessionId && session.finishedAt === null)) {
    throw invalidField('link_session_id: this session is not open');
  }
  const user = signIn(credentials.username, credentials.password);
  if (nextChallenge(credentials.password, credentials.answers) !== null)
    throw invalidField('answers: the bank has asked for more');
  const { updateItemId } = record;
  if (updateItemId !== null) renewItem(bank, updateItemId, record, { user, ...sharing });
  const itemId = updateItemId ?? newItem(bank, record, credentials, user, sharing);

  const { publicToken } = bank.items.givePublicToken(itemId, publicTokenOfSession(linkToken, linkSessionId));
  closeSession(bank, linkToken, linkSessionId, (session) => void (session.itemId = itemId));
  return { publicToken, itemId };
}

export function exitLinkSession(bank: Bank, linkToken: string, linkSessionId: string, exit: LinkSessionRecord['exit']): void {
  closeSession(bank, linkToken, linkSessionId, (session) => void (session.exit = exit));
}

function newItem(
  bank: Bank,
  record: LinkTokenRecord,
  { institutionId }: Credentials,
  user: ItemUser,
  { accountKeys, withheldProducts }: Sharing,
): string {
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
