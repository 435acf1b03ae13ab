/** What comes again and again, for looking at views. */
import type { Account } from '#contract/shapes/accounts.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';

type Made = readonly [merchant: string | null, bankText: string, rhythm: string, average: number | null, next: string | null];

const made: readonly Made[] = [
  [null, 'ACH RENT PAYMENT OAK STREET PROPERTIES', 'MONTHLY', -118_000, '2026-12-01'],
  ['Streamly', 'STREAMLY.COM SUBSCRIPTION', 'MONTHLY', -1_599, '2026-11-26'],
  ['Bay Mutual Insurance', 'BAY MUTUAL AUTO POLICY 8841 AUTOPAY', 'ANNUALLY', -98_400, '2027-04-02'],
  ['Clipper', 'CLIPPER AUTOLOAD', 'WEEKLY', -2_000, '2026-11-24'],
  [null, 'A PAYMENT WHOSE NAME THE BANK SPELLS OUT IN FULL, WITH A REFERENCE NUMBER 0000118827361', 'UNKNOWN', -4_250, null],
  ['Northwind Logistics', 'NORTHWIND PAYROLL DIR DEP', 'SEMI_MONTHLY', 262_500, '2026-11-30'],
  [null, 'INTEREST PAID', 'MONTHLY', 312, '2026-11-30'],
];

export function streamsOf(accounts: readonly Account[]): RecurringStream[] {
  const [account] = accounts.filter(({ kind }) => kind === 'cash');
  if (account === undefined) return [];
  return made
    .map(([merchant, description, rhythm, average, next], index) => ({
      streamId: `stream ${index}`,
      accountId: account.accountId,
      description,
      merchant,
      rhythm,
      firstDate: '2025-01-01',
      lastDate: '2026-11-01',
      nextDate: next,
      averageAmount: average,
      lastAmount: merchant === 'Streamly' ? -1_899 : average,
      currency: account.currency,
      isActive: true,
      count: 23,
      transactionIds: [],
    }))
    .concat({
      streamId: 'ended',
      accountId: account.accountId,
      description: 'IRONWORKS GYM MEMBERSHIP',
      merchant: 'Ironworks Gym',
      rhythm: 'MONTHLY',
      firstDate: '2024-12-05',
      lastDate: '2025-09-05',
      nextDate: null,
      averageAmount: -4_500,
      lastAmount: -4_500,
      currency: account.currency,
      isActive: false,
      count: 10,
      transactionIds: [],
    })
    .map((stream) => stream as RecurringStream);
}

/** Those of the stream's merchant, so that there is something to open. */
export function transactionsOf(stream: RecurringStream | undefined, transactions: readonly Transaction[]): Transaction[] {
  return transactions.filter(({ merchant }) => merchant !== null && merchant === stream?.merchant);
}
