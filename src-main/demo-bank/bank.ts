import type { Instant, PlainDate } from '#contract/dates.ts';
import type { Timeline } from './bank-state.ts';
import type { InstitutionHealths } from './institution-health.ts';
import type { Items } from './items.ts';
import type { OauthGrants } from './oauth/oauth-grants.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { StateStore } from './state-store.ts';
import type { TransactionStreams } from './transaction-streams.ts';

/** What every handler works with. */
export interface Bank {
  readonly state: StateStore;
  readonly now: () => Instant;
  readonly today: () => PlainDate;
  readonly seed: number;
  readonly timeline: Timeline;
  readonly limiter: RateLimiter;
  /** Whether Items ask for a new sign-in after 30 days, as Sandbox's do. */
  readonly itemsExpire: boolean;
  readonly institutionHealth: InstitutionHealths;
  readonly items: Items;
  readonly streams: TransactionStreams;
  readonly oauth: OauthGrants;
  /** Where its pages are: http://127.0.0.1:PORT. */
  readonly origin: () => string;
}
