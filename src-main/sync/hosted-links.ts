/**
 * Hosted Link: the user signs in at the bank in their own browser, and what comes of it is asked of
 * Plaid until it is there (plaid.com/docs/link/hosted-link). Nothing that the browser sends back is
 * believed; it is a reason to ask at once.
 */
import { EventEmitter } from 'node:events';

import { CofferError, failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { HostedLink } from '#contract/shapes/connections.ts';
import { isHostedLinkAddress } from '#ports/hosted-link-address.ts';
import type { LinkTokenRequest } from '#ports/bank-gateway.ts';
import type { StoredHostedLink } from '#ports/ledger.ts';
import { followHostedLink, hostedWords, lookAtLink, takeResults } from './follow-hosted-link.ts';
import type { FollowedLink, HostedLinkParts } from './hosted-link-parts.ts';
import { discardHostedSecret, keepHostedSecret, readHostedSecret, sweepHostedSecrets } from './hosted-link-secrets.ts';
import { standingOf } from './hosted-link-standing.ts';

export interface HostedLinks {
  /** Makes a link that Plaid serves a page for, remembers it, and begins to wait. */
  readonly start: (
    request: Omit<LinkTokenRequest, 'hosted'>,
    about: Pick<StoredHostedLink, 'itemId' | 'institutionName'>,
  ) => Promise<HostedLink>;
  readonly list: () => readonly HostedLink[];
  /** The page to open in a browser, checked. Rejects with `not-found`. */
  readonly address: (id: string) => Promise<string>;
  /** Connects accounts that are connected already, as the user means it. */
  readonly connectAnyway: (id: string) => Promise<void>;
  /** Stops waiting, takes what was finished before, and forgets the rest. */
  readonly cancel: (id: string) => Promise<void>;
  /** Goes on with what was open when Coffer was last closed. */
  readonly resume: () => Promise<void>;
  /** Waits for the end of the waiting, or until the user has left the page. */
  readonly ended: (id: string) => Promise<HostedEnd>;
  readonly close: () => Promise<void>;
}

/** What came of a link: the Items, or why there are none (or not all) in `link`. */
export interface HostedEnd {
  readonly itemIds: readonly ItemId[];
  readonly link: HostedLink | null;
}

/** Plaid serves a page this long; it may leave the end unsaid. */
const usualLifeMilliseconds = 30 * 60_000;
const settledStates: ReadonlySet<FollowedLink['state']> = new Set(['connected', 'expired', 'failed']);

interface Waiting {
  readonly link: FollowedLink;
  readonly stop: AbortController;
  readonly over: Promise<void>;
}

export function createHostedLinks(given: HostedLinkParts): HostedLinks {
  const { ledger, gateway, vault, clock, origin } = given;
  const open = new Map<string, Waiting>();
  const changes = new EventEmitter<{ changed: [] }>();
  const parts: HostedLinkParts = {
    ...given,
    onChange: () => {
      given.onChange();
      changes.emit('changed');
    },
  };
  const closing = new AbortController();

  function requireOpen(id: string): Waiting {
    const waiting = open.get(id);
    if (waiting === undefined) throw failed('not-found', 'This link is not open any more: start again.');
    return waiting;
  }

  function follow(stored: StoredHostedLink, linkToken: string): FollowedLink {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, closing.signal]);
    const message = hostedWords.waiting;
    const link: FollowedLink = { stored, linkToken, itemIds: [], state: 'waiting', message, signal, hint: new AbortController() };
    const over = followHostedLink(parts, link)
      .then(() => forgetIfSettled(link))
      .catch((error: unknown) => {
        link.state = 'failed';
        link.message = `Something went wrong while Coffer waited: see the log, ${parts.log.error('A link in the browser could not be followed.', error)}.`;
        parts.onChange();
      });
    open.set(stored.id, { link, stop, over });
    parts.onChange();
    return link;
  }

  async function forgetIfSettled({ stored, state }: FollowedLink): Promise<void> {
    if (!settledStates.has(state)) return;
    await forget(stored.id);
    if (state === 'connected') open.delete(stored.id);
    parts.onChange();
  }

  /** The secret first: a row without one is found again and leads nowhere. */
  async function forget(id: string): Promise<void> {
    await discardHostedSecret(vault, id);
    await ledger.commands.forgetHostedLink(id);
  }

  async function start(
    request: Omit<LinkTokenRequest, 'hosted'>,
    about: Pick<StoredHostedLink, 'itemId' | 'institutionName'>,
  ): Promise<HostedLink> {
    const id = parts.randomId();
    const page = await parts.openReturnPage(() => open.get(id)?.link.hint.abort());
    try {
      const startedAt = clock.now();
      const created = await gateway.createLinkToken({ ...request, hosted: { completionUri: page.uri } });
      const { linkToken, hostedUrl: address, expiresAt } = created;
      if (address === null || !isHostedLinkAddress(address, origin)) {
        throw failed('malformed-response', 'Plaid gave no page for your browser: connect the bank in Coffer’s own window.');
      }
      const stored = { id, ...about, startedAt, expiresAt: expiresAt ?? startedAt + usualLifeMilliseconds };
      await ledger.commands.saveHostedLink(stored);
      await keepHostedSecret(vault, id, { linkToken, address });
      const link = follow(stored, linkToken);
      open.get(id)?.over.then(page.close, page.close).catch(ignoreFailure);
      return shown(link);
    } catch (error) {
      await page.close();
      await forget(id).catch(() => undefined);
      throw error;
    }
  }

  async function resumeOne(stored: StoredHostedLink): Promise<void> {
    const secret = await readHostedSecret(vault, stored.id);
    if (secret === null) await ledger.commands.forgetHostedLink(stored.id);
    else follow(stored, secret.linkToken);
  }

  return {
    start,

    list: () => [...open.values()].flatMap(({ link }) => (link.state === 'connected' ? [] : [shown(link)])),

    address: async (id) => {
      const { stored } = requireOpen(id).link;
      const secret = await readHostedSecret(vault, stored.id);
      const address = secret === null ? null : addressNow(secret.address, origin);
      if (address !== null && isHostedLinkAddress(address, origin)) return address;
      throw failed('not-found', 'The page of this link is not known any more: start again.');
    },

    connectAnyway: async (id) => {
      const { link } = requireOpen(id);
      const standing = standingOf(await gateway.getLinkSessions(link.linkToken), false);
      if (standing.kind === 'done') await takeResults(parts, link, standing.results, true);
      await forgetIfSettled(link);
    },

    cancel: async (id) => {
      const { link, stop, over } = requireOpen(id);
      stop.abort();
      await over;
      // Who finished in the browser a moment ago has a bank at Plaid: better here than nowhere.
      const wasWaiting = ['waiting', 'left', 'nothing'].includes(link.state);
      if (wasWaiting) await lookAtLink(parts, link).catch(ignoreFailure);
      await forget(id);
      open.delete(id);
      parts.onChange();
    },

    resume: async () => {
      const stored = await ledger.queries.hostedLinks();
      await sweepHostedSecrets(vault, new Set(stored.map(({ id }) => id)));
      for (const link of stored) if (!open.has(link.id)) await resumeOne(link);
    },

    ended: async (id) => {
      const { link, over } = requireOpen(id);
      const isLeft = (): boolean => link.state === 'left' || link.state === 'nothing';
      const left = new Promise<void>((resolve) => {
        changes.on('changed', () => {
          if (isLeft()) resolve();
        });
      });
      if (!isLeft()) await Promise.race([over, left]);
      return { itemIds: link.itemIds, link: link.state === 'connected' ? null : shown(link) };
    },

    close: async () => {
      closing.abort();
      await Promise.allSettled([...open.values()].map(({ over }) => over));
    },
  };
}

/** A demo bank comes back on another port; its pages are where they were. */
function addressNow(address: string, origin: HostedLinkParts['origin']): string {
  return origin.kind === 'plaid' ? address : new URL(new URL(address).pathname, origin.url).href;
}

function shown({ stored, state, message }: FollowedLink): HostedLink {
  if (state === 'connected') throw new Error('A link that is connected is shown to nobody.');
  return { ...stored, state, message };
}

function ignoreFailure(error: unknown): void {
  if (!(error instanceof CofferError)) throw error;
}
