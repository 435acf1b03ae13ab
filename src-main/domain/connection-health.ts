import type { Failure, FailureAction, FailureKind } from '#contract/failures.ts';
import type { ConnectionAction, ConnectionHealth, HistoryStatus } from '#contract/shapes/connections.ts';

/** What is known about an Item when its health is asked for. */
export interface HealthFacts {
  readonly institutionName: string;
  readonly failure: Failure | null;
  readonly history: HistoryStatus;
  readonly lastSyncedAt: number | null;
  readonly consentExpiresAt: number | null;
  readonly removing: boolean;
  readonly disconnectedAt: number | null;
  readonly syncing: boolean;
  readonly keysReady: boolean;
  readonly now: number;
}

export interface HealthInWords {
  readonly health: ConnectionHealth;
  readonly healthMessage: string;
  readonly action: ConnectionAction;
}

const dayInMilliseconds = 86_400_000;
/** Plaid asks for a renewal from a week before a consent ends (PENDING_EXPIRATION). */
const consentWarningDays = 7;

const healthByFailure: Readonly<Record<FailureKind, ConnectionHealth>> = {
  'keys-missing': 'keys',
  'keys-rejected': 'keys',
  offline: 'offline',
  'rate-limited': 'waiting',
  'bank-unavailable': 'waiting',
  busy: 'waiting',
  cancelled: 'waiting',
  'reconnect-needed': 'reconnect',
  'not-found': 'gone',
  'invalid-input': 'failed',
  refused: 'failed',
  'vault-locked': 'failed',
  'vault-unavailable': 'failed',
  'duplicate-connection': 'failed',
  'plaid-error': 'failed',
  'malformed-response': 'failed',
  'disk-full': 'failed',
  'read-only': 'failed',
  'file-error': 'failed',
  'ledger-newer': 'failed',
  'ledger-damaged': 'failed',
  'ledger-locked': 'failed',
  unexpected: 'failed',
};

/** What a failure's action comes to where the failure is a connection's. */
const actionByFailure: Readonly<Record<FailureAction, ConnectionAction>> = {
  none: 'none',
  'try-again': 'try-again',
  wait: 'wait',
  'enter-keys': 'enter-keys',
  'unlock-vault': 'unlock-vault',
  reconnect: 'reconnect',
  'bank-first': 'bank-first',
  'choose-accounts': 'choose-accounts',
  'link-again': 'link-again',
  remove: 'remove',
  dashboard: 'dashboard',
  'free-disk-space': 'try-again',
  'choose-another-place': 'try-again',
  'update-coffer': 'none',
  report: 'try-again',
};

/** An Item's health, in one sentence for a person, and the one thing to do. What keeps it from working comes before what it is doing. */
export function connectionHealth(facts: HealthFacts): HealthInWords {
  const { institutionName: bank, failure, syncing, history } = facts;

  if (facts.disconnectedAt !== null) {
    const healthMessage = `${bank} is not connected any more. Its history stays here, to read and to export.`;
    return { health: 'disconnected', healthMessage, action: 'link-again' };
  }
  if (facts.removing) return removal(bank, failure);
  if (!facts.keysReady) {
    const healthMessage = `Enter your Plaid keys to update ${bank}. What is here stays readable.`;
    return { health: 'keys', healthMessage, action: 'enter-keys' };
  }
  if (syncing) return { health: 'syncing', healthMessage: `Getting what is new from ${bank}.`, action: 'none' };
  if (failure !== null) {
    return { health: healthOfFailure(failure), healthMessage: failure.message, action: actionByFailure[failure.action] };
  }
  if (facts.lastSyncedAt === null || history === 'waiting') {
    const healthMessage = `${bank} is getting its transactions ready. The first arrive within a minute or two.`;
    return { health: 'preparing', healthMessage, action: 'wait' };
  }
  return consent(facts) ?? healthy(bank, history);
}

function removal(bank: string, failure: Failure | null): HealthInWords {
  // The saved keys cannot reach it: only the user can say that it should go all the same.
  if (failure?.kind === 'keys-rejected') return { health: 'removing', healthMessage: failure.message, action: 'remove' };
  const healthMessage = `${bank} is being removed; Coffer finishes that when Plaid can be reached.`;
  return { health: 'removing', healthMessage, action: 'wait' };
}

/** Where the bank still answered a day after the end, it is the clock that has ended, or the end that has moved. */
function consent({ institutionName: bank, consentExpiresAt, lastSyncedAt, now }: HealthFacts): HealthInWords | null {
  const daysLeft = consentExpiresAt === null ? Infinity : Math.floor((consentExpiresAt - now) / dayInMilliseconds);
  if (daysLeft > consentWarningDays) return null;
  if (daysLeft < 0) {
    if ((lastSyncedAt ?? 0) > (consentExpiresAt ?? 0) + dayInMilliseconds) return null;
    const healthMessage = `Your permission for ${bank} has ended: sign in again to renew it.`;
    return { health: 'reconnect', healthMessage, action: 'renew' };
  }
  const healthMessage = `Your permission for ${bank} ends ${inDays(daysLeft)}: sign in again to keep it going.`;
  return { health: 'expiring', healthMessage, action: 'renew' };
}

function healthy(bank: string, history: HistoryStatus): HealthInWords {
  const more = history === 'recent' ? '; older history is still on its way' : '';
  return { health: 'healthy', healthMessage: `${bank} is up to date${more}.`, action: 'sync' };
}

/** The action says it best: Plaid's many codes were read into it where they arrived. */
function healthOfFailure(failure: Failure): ConnectionHealth {
  const { action, kind } = failure;
  if (action === 'link-again') return 'gone';
  const needsSignIn = action === 'reconnect' || action === 'bank-first' || action === 'choose-accounts';
  return needsSignIn ? 'reconnect' : healthByFailure[kind];
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** Failures that end when Plaid answers for the Item and finds nothing wrong with it: it was reached, with its keys and its sign-in. */
const endedByAnswer: ReadonlySet<FailureKind> = new Set([
  'keys-missing',
  'keys-rejected',
  'offline',
  'vault-locked',
  'vault-unavailable',
  'reconnect-needed',
  'not-found',
]);

/** Whether an Item that Plaid calls well has thereby got over `failure`, wherever it was mended. */
export function isOver(failure: Failure): boolean {
  return endedByAnswer.has(failure.kind);
}
