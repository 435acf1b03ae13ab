/** What banks say beside transactions, each fact with the account it is about. */
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { AssetReport, ReportedAccount } from '#contract/shapes/asset-reports.ts';
import type { IncomeSource } from '#contract/shapes/income.ts';
import type { Holding, Security, Trade } from '#contract/shapes/investments.ts';
import type { CardDebt, Mortgage, StudentLoan } from '#contract/shapes/liabilities.ts';
import type { Owner } from '#contract/shapes/owners.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';

export interface OfAccount {
  readonly account: Account;
}
export interface HoldingRow extends OfAccount {
  readonly holding: Holding;
  readonly security: Security | undefined;
}
export interface TradeRow extends OfAccount {
  readonly trade: Trade;
}
export interface DebtRow extends OfAccount {
  readonly debt:
    | ({ readonly kind: 'card' } & CardDebt)
    | ({ readonly kind: 'mortgage' } & Mortgage)
    | ({ readonly kind: 'student loan' } & StudentLoan);
}
export interface StreamRow extends OfAccount {
  readonly stream: RecurringStream;
}
export interface NumberRow extends OfAccount {
  readonly number: AccountNumber;
}
export interface OwnerRow extends OfAccount {
  readonly owner: Owner;
}
/** An account as a report has it: it may be gone since. */
export interface ReportedAccountRow {
  readonly report: AssetReport;
  readonly institutionName: string;
  readonly account: ReportedAccount;
}
export interface ReportedBalanceRow extends ReportedAccountRow {
  readonly balance: ReportedAccount['balances'][number];
}
/** A payment of an income source; those of sources without any are left out. */
export interface IncomePaymentRow {
  readonly source: IncomeSource;
  readonly payment: IncomeSource['payments'][number];
}
