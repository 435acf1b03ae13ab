import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { decimalNumber } from '../decimal.ts';
import type { BookedRow } from '../people/person.ts';
import { householdAccounts, type AccountKey, type HouseholdAccount } from './household-accounts.ts';

/** One movement as the household plans it; minor units, positive when money leaves the account. */
export interface PlannedRow {
  readonly key: string;
  readonly account: AccountKey;
  readonly on: PlainDate;
  /** Days from authorisation to posting; 0 posts at once and is never pending. */
  readonly lagDays: number;
  readonly amount: number;
  readonly pendingAmount?: number;
  readonly name: string;
  readonly merchant?: BookedRow['merchant'];
  readonly category: readonly [primary: string, detailed: string];
  readonly channel: BookedRow['channel'];
  readonly city?: readonly [city: string, region: string, country: string];
}

export interface HouseholdBooks {
  readonly rows: readonly BookedRow[];
  readonly book: (planned: PlannedRow) => void;
  /** Posted by the end of `day`, in minor units; on cards what is owed. */
  readonly balance: (account: AccountKey, day: PlainDate) => number;
}

export const accountsByKey: ReadonlyMap<string, HouseholdAccount> = new Map(
  householdAccounts.map((account): [string, HouseholdAccount] => [account.key, account]),
);

export function openBooks(): HouseholdBooks {
  const rows: BookedRow[] = [];
  const posted = new Map<AccountKey, { day: number; amount: number }[]>();

  return {
    rows,
    book: (planned) => {
      const account = accountsByKey.get(planned.account);
      if (account === undefined || planned.amount === 0) return;
      const postsOn = dateOfDayNumber(dayNumber(planned.on) + planned.lagDays);
      const { currency } = account;
      rows.push({
        key: planned.key,
        accountKey: planned.account,
        appearsOn: planned.on,
        authorizedOn: planned.on,
        postsOn,
        amount: decimalNumber(planned.amount, currency),
        pendingAmount: planned.pendingAmount === undefined ? null : decimalNumber(planned.pendingAmount, currency),
        currency,
        name: planned.name,
        originalDescription: planned.name,
        merchant: planned.merchant ?? null,
        category: { primary: planned.category[0], detailed: planned.category[1] },
        channel: planned.channel,
        city: planned.city === undefined ? null : { city: planned.city[0], region: planned.city[1], country: planned.city[2] },
      });
      const amounts = posted.get(planned.account) ?? [];
      amounts.push({ day: dayNumber(postsOn), amount: planned.amount });
      posted.set(planned.account, amounts);
    },
    balance: (key, date) => {
      const account = accountsByKey.get(key);
      const day = dayNumber(date);
      const left = (posted.get(key) ?? []).reduce((sum, entry) => (entry.day <= day ? sum + entry.amount : sum), 0);
      const opening = account?.opening ?? 0;
      return account?.type === 'credit' ? opening + left : opening - left;
    },
  };
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
