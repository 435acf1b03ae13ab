/** What one opening of Link does at the bank: sign in, share accounts, finish or leave. */
import { randomUUID } from 'node:crypto';
import type { Bank } from './bank.ts';
import type { ItemUser, LinkSessionRecord, LinkTokenRecord } from './bank-state.ts';
import { changeLinkToken, publicTokenOfSession, usableLinkToken } from './link-tokens.ts';
import { makeItem } from './make-item.ts';
import { nextChallenge, type Answers, type Challenge } from './people/multi-factor.ts';
import { personOf, signIn } from './people/user-directory.ts';
import { invalidField, itemNotFound } from './plaid-fault.ts';
import type { HeldAccount } from './people/person.ts';

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
  const user = signIn(username, password);
  return nextChallenge(password, answers) ?? personOf(user, institutionId, bank.seed, bank.today()).accounts;
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
  accountKeys: readonly string[],
): FinishedLink {
  const record = usableLinkToken(bank, linkToken);
  if (!record.sessions.some((session) => session.linkSessionId === linkSessionId && session.finishedAt === null)) {
    throw invalidField('link_session_id: this session is not open');
  }
  const user = signIn(credentials.username, credentials.password);
  if (nextChallenge(credentials.password, credentials.answers) !== null)
    throw invalidField('answers: the bank has asked for more');
  const itemId =
    record.updateItemId === null ? newItem(bank, record, credentials, user, accountKeys) : repairItem(bank, record.updateItemId);

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
  accountKeys: readonly string[],
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
    daysRequested: record.daysRequested,
    webhook: record.webhook,
    userId: record.userId,
    incomeDays: record.incomeDays,
  }).itemId;
}

function repairItem(bank: Bank, itemId: string): string {
  if (bank.items.byId(itemId) === null) throw itemNotFound();
  bank.items.change(itemId, (item) => void (item.loginRequired = false));
  return itemId;
}

function closeSession(bank: Bank, linkToken: string, linkSessionId: string, apply: (session: LinkSessionRecord) => void): void {
  changeLinkToken(bank, linkToken, (record) => {
    const session = record.sessions.find((candidate) => candidate.linkSessionId === linkSessionId);
    if (session === undefined) return;
    session.finishedAt = bank.now();
    apply(session);
  });
}
