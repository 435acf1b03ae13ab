/** What the bank's users are made of, whoever invents them: accounts, and rows that appear, wait and post. */
import type { AccountBase, Transaction } from 'plaid';
import type { PlainDate } from '#contract/dates.ts';
import type { Wire } from '../wire.ts';
import type { AccountDetails } from './account-details.ts';

export interface HeldAccount {
  /** Names the account within its person; Items derive the account id from it. */
  readonly key: string;
  readonly name: string;
  readonly officialName: string | null;
  readonly mask: string | null;
  readonly type: Wire<AccountBase>['type'];
  readonly subtype: Wire<AccountBase>['subtype'];
  readonly currency: string;
  readonly limit: number | null;
}

export interface Merchant {
  readonly name: string;
  readonly website: string | null;
}

/** One movement of money on one account. Amounts are Plaid's: decimal, positive when money leaves. */
export interface BookedRow {
  /** Names the row within its person, forever. */
  readonly key: string;
  readonly accountKey: string;
  /** The first day the bank shows it. */
  readonly appearsOn: PlainDate;
  readonly authorizedOn: PlainDate;
  /** Pending until the day before. */
  readonly postsOn: PlainDate;
  readonly amount: number;
  /** What the pending row says, where posting changes it (a tip, a hold). */
  readonly pendingAmount: number | null;
  readonly currency: string;
  readonly name: string;
  readonly originalDescription: string;
  readonly merchant: Merchant | null;
  readonly category: { readonly primary: string; readonly detailed: string };
  readonly channel: Wire<Transaction>['payment_channel'];
  readonly city: { readonly city: string; readonly region: string; readonly country: string } | null;
}

/** Plaid's decimals; on cards and loans `current` is what is owed. Never both null. */
export interface Balance {
  readonly current: number | null;
  readonly available: number | null;
}

/** Rows too many to hold, each made when it is asked for: posted before the Item was made, the oldest first. */
export interface RowSeries {
  readonly accountKey: string;
  readonly length: number;
  readonly at: (index: number) => BookedRow;
  /** Null for a row that is not of this series. */
  readonly indexOf: (rowKey: string) => number | null;
}

export interface Person {
  readonly accounts: readonly HeldAccount[];
  /** Every row the bank knows by the end of `today`, in no particular order. Later days only add rows. */
  readonly rows: (today: PlainDate) => readonly BookedRow[];
  /** What the bank knows besides, one series for an account. Purchases without any rhythm: nothing in them recurs. */
  readonly series?: readonly RowSeries[];
  readonly balance: (account: HeldAccount, today: PlainDate) => Balance;
  /** What this person has of their own; for the rest the bank's usual holds. */
  readonly details?: (account: HeldAccount, today: PlainDate) => Partial<AccountDetails>;
}
