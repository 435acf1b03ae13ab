/**
 * The shapes of `--json` output, described in docs/command-line.md. People build on them: fields are
 * added, never renamed. Amounts are whole minor units beside their currency, money out negative;
 * moments are ISO 8601 in UTC.
 */
import type { Instant } from '#contract/dates.ts';
import type { Failure } from '#contract/failures.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { Connection, Institution, InstitutionHealth } from '#contract/shapes/connections.ts';
import type { Category, Transaction } from '#contract/shapes/transactions.ts';
import type { SyncResult } from '../sync/sync-parts.ts';

export type Document = Readonly<Record<string, unknown>>;

export function failureDocument({ kind, message, action, field, retryAfterSeconds, plaid, reference }: Failure): Document {
  return {
    kind,
    message,
    action,
    ...(field === undefined ? {} : { field }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(plaid === undefined ? {} : { plaid: { type: plaid.type, code: plaid.code, requestId: plaid.requestId } }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** `status` is null where nobody asked, or Plaid did not answer. */
export function institutionDocument(
  { institutionId, name, products, countryCodes, oauth, url }: Institution,
  status: InstitutionHealth | null,
): Document {
  return { institutionId, name, products, countryCodes, oauth, url, status };
}

export function itemDocument(connection: Connection): Document {
  const { itemId, institutionId, institutionName, health, healthMessage, action, failure, history } = connection;
  return {
    itemId,
    institutionId,
    institutionName,
    health,
    healthMessage,
    action,
    failure: failure === null ? null : failureDocument(failure),
    history,
    linkedAt: isoInstant(connection.linkedAt),
    lastSyncedAt: isoInstant(connection.lastSyncedAt),
    bankUpdatedAt: isoInstant(connection.bankUpdatedAt),
    consentExpiresAt: isoInstant(connection.consentExpiresAt),
    disconnectedAt: isoInstant(connection.disconnectedAt),
    accountCount: connection.accountCount,
    transactionCount: connection.transactionCount,
    earliestDate: connection.earliestDate,
    products: connection.products,
  };
}

export function accountDocument({ balanceAsOf, ...account }: Account): Document {
  return { ...account, balanceAsOf: isoInstant(balanceAsOf) };
}

export function transactionDocument(transaction: Transaction, category: Category | undefined): Document {
  return { ...transaction, category: category?.name ?? null, categoryGroup: category?.group ?? null };
}

export function syncDocument({ itemId, institutionName, receipt, history, failure }: SyncResult): Document {
  const { added, modified, removed, settled } = receipt;
  return {
    itemId,
    institutionName,
    added,
    changed: modified,
    removed,
    settled,
    history,
    failure: failure === null ? null : failureDocument(failure),
  };
}

export function isoInstant(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
