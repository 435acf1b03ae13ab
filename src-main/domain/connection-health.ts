import type { Failure, FailureKind } from '#contract/failures.ts';
import type { ConnectionHealth, HistoryStatus } from '#contract/shapes/connections.ts';

/** What is known about an Item when its health is asked for. */
export interface HealthFacts {
  readonly institutionName: string;
  readonly failure: Failure | null;
  readonly history: HistoryStatus;
  readonly lastSyncedAt: number | null;
  readonly consentExpiresAt: number | null;
  readonly removing: boolean;
  readonly syncing: boolean;
  readonly keysReady: boolean;
  readonly now: number;
}

export interface HealthInWords {
  readonly health: ConnectionHealth;
  readonly healthMessage: string;
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

/** An Item's health, in one sentence for a person. What keeps it from working comes before what it is doing. */
export function connectionHealth(facts: HealthFacts): HealthInWords {
  const { institutionName: bank, failure, syncing, history } = facts;

  if (facts.removing)
    return { health: 'failed', healthMessage: `${bank} is being removed; Coffer finishes that when Plaid can be reached.` };
  if (!facts.keysReady)
    return { health: 'keys', healthMessage: `Enter your Plaid keys to update ${bank}. What is here stays readable.` };
  if (syncing) return { health: 'syncing', healthMessage: `Getting what is new from ${bank}.` };
  if (failure !== null) return { health: healthOfFailure(failure), healthMessage: failure.message };
  if (facts.lastSyncedAt === null || history === 'waiting') {
    return {
      health: 'preparing',
      healthMessage: `${bank} is getting its transactions ready. The first arrive within a minute or two.`,
    };
  }

  const daysLeft =
    facts.consentExpiresAt === null ? Infinity : Math.floor((facts.consentExpiresAt - facts.now) / dayInMilliseconds);
  if (daysLeft < 0)
    return { health: 'reconnect', healthMessage: `Your permission for ${bank} has ended: sign in again to renew it.` };
  if (daysLeft <= consentWarningDays) {
    return {
      health: 'reconnect',
      healthMessage: `Your permission for ${bank} ends ${inDays(daysLeft)}: sign in again to keep it going.`,
    };
  }
  if (history === 'recent')
    return { health: 'healthy', healthMessage: `${bank} is up to date; older history is still on its way.` };
  return { health: 'healthy', healthMessage: `${bank} is up to date.` };
}

/** The action says it best: Plaid's many codes were read into it where they arrived. */
function healthOfFailure(failure: Failure): ConnectionHealth {
  if (failure.action === 'link-again') return 'gone';
  if (failure.action === 'reconnect') return 'reconnect';
  return healthByFailure[failure.kind];
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
