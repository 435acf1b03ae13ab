/** Asks Plaid, with growing pauses, what came of a link in the browser, and takes it. */
import { CofferError } from '#contract/failures.ts';
import type { ConnectOutcome } from '#contract/shapes/connections.ts';
import { backoffWithHalfJitter } from '#domain/backoff.ts';
import type { LinkSessionReport } from '#ports/bank-gateway.ts';
import type { FollowedLink, HostedLinkParts } from './hosted-link-parts.ts';
import { standingOf } from './hosted-link-standing.ts';

const pause = { firstMilliseconds: 2_000, longestMilliseconds: 10_000 };
/** Who is in the middle of it when the page's time is over may still finish. */
const graceMilliseconds = 30 * 60_000;

export const hostedWords = {
  waiting: 'Sign in with your bank in your browser. Coffer goes on by itself when you are done there.',
  left: 'You left the page in your browser before you were done. Open it again to go on.',
  nothing: 'You are done in your browser, but no bank came of it. Open it again to try once more.',
  finishing: 'You are done in your browser: your accounts are being connected.',
  expired: 'The time to finish in your browser is over. Nothing was connected: start again.',
} as const;

/** Waits until there is nothing more to wait for, or the link's signal aborts. Its state says what came of it. */
export async function followHostedLink(parts: HostedLinkParts, link: FollowedLink): Promise<void> {
  for (let looks = 1; !link.signal.aborted; looks += 1) {
    if (await lookAtLink(parts, link)) return;
    const wait = backoffWithHalfJitter(looks, pause, parts.random());
    await parts.clock.sleep(wait, AbortSignal.any([link.signal, link.hint.signal])).catch(() => undefined);
    if (!link.hint.signal.aborted) continue;
    link.hint = new AbortController();
    looks = 0;
  }
}

/** One look, and all that follows from it. True when it is over. */
export async function lookAtLink(parts: HostedLinkParts, link: FollowedLink): Promise<boolean> {
  const { itemId, expiresAt } = link.stored;
  let sessions: readonly LinkSessionReport[];
  try {
    sessions = await parts.gateway.getLinkSessions(link.linkToken);
  } catch (error) {
    if (!(error instanceof CofferError)) throw error;
    if (error.failure.plaid?.code === 'INVALID_LINK_TOKEN') return become(parts, link, 'expired');
    // A network that is gone comes back, and a browser does not need ours.
    if (parts.clock.now() < expiresAt + graceMilliseconds) return false;
    return become(parts, link, 'expired');
  }

  const standing = standingOf(sessions, itemId !== null);
  if (standing.kind === 'done') {
    await takeResults(parts, link, standing.results, false);
    return true;
  }
  const lastMoment = standing.kind === 'open' && sessions.length > 0 ? expiresAt + graceMilliseconds : expiresAt;
  if (parts.clock.now() >= lastMoment) return become(parts, link, 'expired');
  become(parts, link, standing.kind === 'open' ? 'waiting' : standing.kind);
  return false;
}

/** Makes connections of the results; the link's state says how that went. */
export async function takeResults(
  parts: HostedLinkParts,
  link: FollowedLink,
  results: LinkSessionReport['results'],
  allowDuplicate: boolean,
): Promise<void> {
  const { itemId, institutionName } = link.stored;
  become(parts, link, 'finishing');
  if (itemId !== null) {
    link.itemIds.push(itemId);
    await parts.onConnected({ itemId, institutionName: institutionName ?? 'Your bank', isRepair: true });
    become(parts, link, 'connected');
    return;
  }

  let twin: string | null = null;
  let problem: string | null = null;
  for (const result of results) {
    try {
      const outcome = await connect(parts, link, result, allowDuplicate);
      if (outcome.kind === 'connected') {
        link.itemIds.push(outcome.itemId);
        await parts.onConnected({ ...outcome, isRepair: false });
      }
      if (outcome.kind === 'duplicate') twin = outcome.message;
    } catch (error) {
      if (!(error instanceof CofferError)) throw error;
      problem = error.failure.message;
    }
  }
  if (problem !== null) become(parts, link, 'failed', problem);
  else if (twin !== null) become(parts, link, 'duplicate', twin);
  else become(parts, link, 'connected');
}

async function connect(
  { connector, ledger }: HostedLinkParts,
  { stored }: FollowedLink,
  { publicToken, metadata }: LinkSessionReport['results'][number],
  allowDuplicate: boolean,
): Promise<ConnectOutcome> {
  const outcome = await connector.connect(publicToken, metadata);
  if (outcome.kind !== 'duplicate') return outcome;
  // After a crash the same results come again: what was linked since this began is their own.
  const item = await ledger.queries.item(outcome.itemId);
  if (item !== null && item.linkedAt >= stored.startedAt) return { ...outcome, kind: 'connected' };
  return allowDuplicate ? connector.connect(publicToken, metadata, { allowDuplicate }) : outcome;
}

/** Answers true, for a state in which nothing more is waited for. */
function become(parts: HostedLinkParts, link: FollowedLink, state: FollowedLink['state'], message?: string): true {
  const words = message ?? (state === 'connected' || state === 'duplicate' || state === 'failed' ? '' : hostedWords[state]);
  if (link.state === state && link.message === words) return true;
  link.state = state;
  link.message = words;
  parts.onChange();
  return true;
}
