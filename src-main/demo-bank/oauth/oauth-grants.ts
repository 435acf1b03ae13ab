/** Sign-ins on a bank's own page, between Link's opening it and Link's hearing of it. In memory: they last minutes. */
import { randomUUID } from 'node:crypto';
import type { Instant } from '#contract/dates.ts';
import type { ItemUser } from '../bank-state.ts';
import { oauthStateIdNotFound } from '../plaid-fault.ts';

const lifeMilliseconds = 30 * 60_000;

export interface OauthGrant {
  readonly stateId: string;
  readonly startedAt: Instant;
  /** The session of Link that asked. */
  readonly linkSessionId: string;
  readonly institutionId: string;
  /** Who is told when the page is done: the opener's origin. */
  readonly returnOrigin: string;
  readonly clientName: string;
  /** Update mode: what is shared already, ticked from the start. Null where nothing is shared yet. */
  readonly sharedKeys: readonly string[] | null;
  user: ItemUser | null;
  /** Null until the user has chosen. */
  accountKeys: readonly string[] | null;
  state: 'open' | 'granted' | 'denied';
}

export interface OauthGrants {
  readonly open: (
    asked: Pick<OauthGrant, 'linkSessionId' | 'institutionId' | 'returnOrigin' | 'clientName' | 'sharedKeys'>,
  ) => OauthGrant;
  /** Throws OAUTH_STATE_ID_NOT_FOUND. */
  readonly byState: (stateId: string) => OauthGrant;
  readonly close: (stateId: string) => void;
}

export function createOauthGrants(now: () => Instant): OauthGrants {
  const grants = new Map<string, OauthGrant>();
  return {
    open: (asked) => {
      for (const { stateId, startedAt } of [...grants.values()]) {
        if (startedAt + lifeMilliseconds <= now()) grants.delete(stateId);
      }
      const grant: OauthGrant = {
        ...asked,
        stateId: randomUUID(),
        startedAt: now(),
        user: null,
        accountKeys: null,
        state: 'open',
      };
      grants.set(grant.stateId, grant);
      return grant;
    },
    byState: (stateId) => {
      const grant = grants.get(stateId);
      if (grant === undefined || grant.startedAt + lifeMilliseconds <= now()) throw oauthStateIdNotFound();
      return grant;
    },
    close: (stateId) => void grants.delete(stateId),
  };
}
