import { accountKindOf, worthOf } from '#domain/account-kinds.ts';
import type { AccountId, ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

type AccountRow = Omit<Account, 'accountId' | 'itemId' | 'kind' | 'worth' | 'hidden'> & {
  readonly accountId: string;
  readonly itemId: string;
  readonly hidden: 0 | 1;
};

const selectAccounts = `
  SELECT a.account_id AS accountId, i.item_id AS itemId, i.institution_name AS institutionName, a.name,
    a.official_name AS officialName, a.mask, a.type, a.subtype, c.code AS currency, a.current, a.available,
    a.credit_limit AS "limit", a.balance_as_of AS balanceAsOf, a.hidden,
    (SELECT ifnull(sum(d.count), 0) FROM derived_accounts d WHERE d.account = a.account) AS transactionCount
  FROM bank_accounts a JOIN bank_items i ON i.item = a.item JOIN names_currencies c ON c.currency = a.currency
  WHERE a.account NOT IN (SELECT old_account FROM bank_relink_accounts WHERE new_account IS NOT NULL)
  ORDER BY a.item, a.account`;

/** All accounts, in the order in which their banks were linked and gave them. */
export function readAccounts(database: ReadableDatabase): readonly Account[] {
  return prepared<AccountRow>(database, selectAccounts)
    .all()
    .map((row) => ({
      ...row,
      accountId: row.accountId as AccountId,
      itemId: row.itemId as ItemId,
      kind: accountKindOf(row.type),
      worth: worthOf(row),
      hidden: row.hidden === 1,
    }));
}
