import type { LinkSessionReport } from '#ports/bank-gateway.ts';

/** Where a link stands, by what Plaid tells of all its sessions: the page may have been opened more than once. */
export type HostedStanding =
  | { readonly kind: 'done'; readonly results: LinkSessionReport['results'] }
  | { readonly kind: 'open' }
  | { readonly kind: 'left' }
  /** Finished, and neither left nor with a bank. */
  | { readonly kind: 'nothing' };

/** @param isRepair update mode gives nothing to exchange: to have finished is all there is */
export function standingOf(sessions: readonly LinkSessionReport[], isRepair: boolean): HostedStanding {
  const finished = sessions.filter(({ isFinished }) => isFinished);
  const stayed = finished.filter(({ exit }) => exit === null);
  const results = finished.flatMap((session) => session.results);
  if (isRepair ? stayed.length > 0 : results.length > 0) return { kind: 'done', results };
  if (finished.length === 0 || finished.length < sessions.length) return { kind: 'open' };
  return { kind: stayed.length > 0 ? 'nothing' : 'left' };
}
