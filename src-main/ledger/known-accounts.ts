import { prepared, type ReadableDatabase } from './database.ts';

/** An account as far as it can be known again under another id. */
export interface KnownAccount {
  readonly account: number;
  readonly accountId: string;
  readonly persistentAccountId: string | null;
  readonly name: string;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string | null;
  readonly currency: string;
  readonly hidden: 0 | 1;
}

/** All accounts of an Item, in the order in which the bank first gave them. */
export function readKnownAccounts(database: ReadableDatabase, item: number): readonly KnownAccount[] {
  return prepared<KnownAccount>(
    database,
    `SELECT a.account, a.account_id AS accountId, a.persistent_account_id AS persistentAccountId, a.name, a.mask, a.type, a.subtype,
       c.code AS currency, a.hidden
     FROM bank_accounts a JOIN names_currencies c USING (currency) WHERE a.item = ? ORDER BY a.account`,
  ).all(item);
}
