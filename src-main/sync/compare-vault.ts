/** The vault against the ledger, both ways: what has lost its secret, and which secrets have lost what they were for. */
import { isConnected } from '#domain/live-item.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { SecretName, SecretVault } from '#ports/secret-vault.ts';
import {
  accessTokenName,
  hostedLinkName,
  hostedOfName,
  itemOfAccessToken,
  itemOfSpareToken,
  pendingOfPublicToken,
  publicTokenName,
  reportOfToken,
  reportTokenName,
} from './secret-names.ts';

export interface VaultComparison {
  /** What is wrong and what to do, a sentence each. */
  readonly troubles: readonly string[];
  /** Secrets that open nothing any more and can go: what they were for has provably ended. */
  readonly orphans: readonly SecretName[];
}

/**
 * Never counts an access token as an orphan that may still end a connection (and its cost) at Plaid: `recover` takes
 * those up again or, where Plaid knows no such connection, deletes them.
 */
export async function compareVault(ledger: Ledger, vault: SecretVault): Promise<VaultComparison> {
  const [items, pending, hosted, reports] = await Promise.all([
    ledger.queries.items(),
    ledger.queries.pendingExchanges(),
    ledger.queries.hostedLinks(),
    ledger.queries.assetReports(),
  ]);
  const names = await vault.names();
  const there = new Set(names);
  const itemOf = new Map(items.map((item) => [item.itemId, item]));
  const troubles: string[] = [];
  const orphans: SecretName[] = [];

  for (const { itemId, institutionName } of items.filter(isConnected)) {
    if (there.has(accessTokenName(itemId))) continue;
    troubles.push(
      `The key to ${institutionName} is no longer on this computer: link the bank again. Everything already here stays.`,
    );
  }
  for (const { id, institutionName, itemId } of pending) {
    if (there.has(publicTokenName(id)) || (itemId !== null && there.has(accessTokenName(itemId)))) continue;
    troubles.push(`Linking ${institutionName} cannot be finished, as its key is gone: link it again.`);
  }
  for (const { id, institutionName } of hosted) {
    if (there.has(hostedLinkName(id))) continue;
    troubles.push(
      `The page for ${institutionName ?? 'a new bank'} in your browser cannot be followed any more: cancel it in Connections.`,
    );
  }
  for (const { reportId, status } of reports) {
    if (status !== 'ready' || there.has(reportTokenName(reportId))) continue;
    troubles.push('What opens a report at Plaid is gone: it can be read here, but for its PDF create it anew.');
  }

  const pendingIds = new Set(pending.map(({ id }) => id));
  const hostedIds = new Set(hosted.map(({ id }) => id));
  const reportIds = new Set(reports.map(({ reportId }) => reportId));
  for (const name of names) {
    const [token, spare] = [itemOfAccessToken(name), itemOfSpareToken(name)];
    const item = itemOf.get(token ?? spare ?? ('' as never));
    const [pendingId, hostedId, reportId] = [pendingOfPublicToken(name), hostedOfName(name), reportOfToken(name)];
    if (token !== null && item === undefined) {
      troubles.push(
        'A bank’s key is here without its data: with the network and your keys, the check-up brings it back or deletes it.',
      );
    }
    // Plaid had ended the Item before its history was kept.
    if (token !== null && typeof item?.disconnectedAt === 'number') orphans.push(name);
    if (spare !== null && item?.disconnectedAt !== null) orphans.push(name);
    if (pendingId !== null && !pendingIds.has(pendingId)) orphans.push(name);
    if (hostedId !== null && !hostedIds.has(hostedId)) orphans.push(name);
    if (reportId !== null && !reportIds.has(reportId)) {
      troubles.push('The key to a report is here without the report: Plaid keeps it until you remove it in Plaid’s dashboard.');
    }
  }
  return { troubles, orphans };
}
