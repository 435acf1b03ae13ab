import type { BankAccount } from '#domain/bank-facts.ts';
import { matchAccounts } from '#domain/match-accounts.ts';
import { prepared, type WritableDatabase } from './database.ts';
import { readKnownAccounts } from './known-accounts.ts';

/**
 * A bank may give an account another id within an Item (plaid.com/docs/errors/invalid-input, account churn). Where
 * nothing else can be meant, the account goes on under its new id with all that hangs on it, and what comes of it next
 * may be its old transactions under new ids (`carry-overs.ts`). An account without a like stays, hidden.
 */
export function renewAccountIds(database: WritableDatabase, item: number, given: readonly BankAccount[]): void {
  const known = readKnownAccounts(database, item);
  const knownIds = new Set(known.map(({ accountId }) => accountId));
  const givenIds = new Set<string>(given.map(({ accountId }) => accountId));
  const added = given.filter(({ accountId }) => !knownIds.has(accountId));
  const missing = known.filter(({ accountId }) => !givenIds.has(accountId));
  if (added.length === 0 || missing.length === 0) return;

  const shown = missing.filter(({ hidden }) => hidden === 0);
  const pairs = matchAccounts(shown.length === 0 ? missing : shown, added);
  for (const pair of pairs) {
    prepared(database, 'UPDATE bank_accounts SET account_id = ?, renewing = 1 WHERE account = ?').run(
      pair.new.accountId,
      pair.old.account,
    );
  }
  // What products said names the old ids: it is read again at the next sync.
  if (pairs.length > 0) prepared(database, 'UPDATE bank_products SET attempted_at = 0, read_at = 0 WHERE item = ?').run(item);
}
