import { dateOfDayNumber } from '#contract/dates.ts';
import type { AccountId } from '#contract/ids.ts';
import type { Trade } from '#contract/shapes/investments.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';

interface TradeRow extends Omit<Trade, 'date' | 'accountId'> {
  readonly accountId: string;
  readonly day: number;
}

/** An account that another has replaced has the same movements there. */
const notReplaced = 'WHERE t.account NOT IN (SELECT old_account FROM bank_relink_accounts WHERE new_account IS NOT NULL)';

/** Rows `offset` to `offset + limit`, newest first, of one account or of all. */
export function readTrades(
  database: ReadableDatabase,
  accountId: AccountId | null,
  offset: number,
  limit: number,
): { readonly trades: readonly Trade[]; readonly total: number } {
  const where = accountId === null ? notReplaced : 'WHERE t.account = (SELECT account FROM bank_accounts WHERE account_id = ?)';
  const bound = accountId === null ? [] : [accountId];
  const rows = prepared<TradeRow>(
    database,
    `SELECT t.trade_id AS tradeId, a.account_id AS accountId, t.day, t.name, t.type, t.subtype, t.ticker, t.quantity, t.price,
       t.amount, t.fees, c.code AS currency
     FROM bank_trades t JOIN bank_accounts a USING (account) JOIN names_currencies c ON c.currency = t.currency
     ${where} ORDER BY t.day DESC, t.trade_id DESC LIMIT ? OFFSET ?`,
  ).all(...bound, limit, offset);
  const total = preparedColumn<number>(database, `SELECT count(*) FROM bank_trades t ${where}`).get(...bound) ?? 0;
  return {
    trades: rows.map(({ day, accountId: id, ...trade }) => ({
      ...trade,
      date: dateOfDayNumber(day),
      accountId: id as AccountId,
    })),
    total,
  };
}
