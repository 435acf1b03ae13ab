import { failed, type CofferError } from '#contract/failures.ts';
import type { AccountId, ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Ledger } from '#ports/ledger.ts';

export interface Collection {
  readonly runId: string;
  readonly itemId: ItemId;
  readonly accessToken: AccessToken;
  readonly fromCursor: string | null;
  readonly signal: AbortSignal;
  /** Told after each page how many updates it held. */
  readonly onReceived: (updates: number) => void;
}

export type Collected =
  /** The bank has nothing to give yet, so there is no cursor to save. */
  | { readonly kind: 'not-ready'; readonly history: HistoryStatus }
  | {
      readonly kind: 'staged';
      readonly nextCursor: string;
      readonly history: HistoryStatus;
      /** Of all that came. */
      readonly accountIds: ReadonlySet<AccountId>;
    };

/**
 * Guards against a server that never ends: 16.5 million updates at 500 a page, just below what can be staged at once
 * (2²⁴, forms-on-disk.ts), and pages that bring nothing.
 */
const mostPages = 33_000;
const mostEmptyPagesInARow = 20;
/** A page that comes again does no harm: it is stored once. One that comes again and again leads nowhere. */
const mostRepeats = 3;

/**
 * Asks for page after page from `fromCursor` and stages each in the ledger, until the bank has no
 * more. Rejects when a page fails or the pages go round in circles; what was staged is then worth
 * nothing, since Plaid's pages only make sense all together.
 */
export async function collectPages(
  { gateway, ledger }: { readonly gateway: BankGateway; readonly ledger: Ledger },
  { runId, itemId, accessToken, fromCursor, signal, onReceived }: Collection,
): Promise<Collected> {
  const seenCursors = new Set<string | null>([fromCursor]);
  const accountIds = new Set<AccountId>();
  let cursor = fromCursor;
  let emptyPagesInARow = 0;
  let repeats = 0;

  for (let pageNumber = 1; pageNumber <= mostPages; pageNumber += 1) {
    const page = await gateway.syncTransactions(accessToken, cursor, signal);
    const { updates } = page;

    if (page.nextCursor === null) {
      if (pageNumber > 1 || page.hasMore || updates > 0) throw endless('gave a page without saying where the next one begins');
      return { kind: 'not-ready', history: page.history };
    }
    if (updates > 0) {
      await ledger.commands.stagePage(runId, itemId, page);
      onReceived(updates);
      for (const accountId of page.accountIds) accountIds.add(accountId);
    }
    if (!page.hasMore) return { kind: 'staged', nextCursor: page.nextCursor, history: page.history, accountIds };

    emptyPagesInARow = updates === 0 ? emptyPagesInARow + 1 : 0;
    repeats += page.nextCursor === cursor ? 1 : 0;
    const isCircle = page.nextCursor !== cursor && seenCursors.has(page.nextCursor);
    if (isCircle || repeats > mostRepeats) throw endless('sent the same page again and again');
    if (emptyPagesInARow > mostEmptyPagesInARow) throw endless('keeps promising more and gives nothing');
    seenCursors.add(page.nextCursor);
    cursor = page.nextCursor;
  }
  const [pages, updates] = [mostPages, mostPages * 500].map((count) => count.toLocaleString('en'));
  throw endless(`has more than ${pages} pages for this bank, or ${updates} changes, which is more than Coffer takes in at once`);
}

function endless(whatPlaidDid: string): CofferError {
  return failed('malformed-response', `Plaid ${whatPlaidDid}, so nothing of this update was used. Try again later.`);
}
