/** What comes again and again in the double's household. */
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { addDays } from '../../src-renderer/format/dates.ts';
import { today, type Data } from './coffer-double-data.ts';

type RecurringOperations = Extract<OperationName, 'recurring.list' | 'recurring.transactions'>;
type RecurringAnswers = { readonly [Name in RecurringOperations]: (input: OperationInput<Name>) => OperationOutput<Name> };

/** What, rhythm, days until the next one, last and average amounts in dollars, whether it still comes. */
const made = [
  ['Alder & Ash Employees’ Payroll', 'SEMI_MONTHLY', 6, 3120, 3098, true],
  ['Oak Street Properties', 'MONTHLY', 8, -1850, -1850, true],
  ['Brightwave Internet', 'MONTHLY', 2, -64.99, -61.2, true],
  ['Northern Light & Power', 'MONTHLY', 12, -118.4, -96.1, true],
  ['Tuneline', 'MONTHLY', 19, -10.99, -9.99, true],
  [
    'The Long-Winded Society for the Preservation of Very Long Merchant Names and Sundry Other Matters',
    'ANNUALLY',
    140,
    -48,
    -45,
    true,
  ],
  ['Pulse Gym', 'BIWEEKLY', null, -22, -22, true],
  ['Old Gazette', 'MONTHLY', null, -7.5, -7.5, false],
  ['Harbor Freelance', 'UNKNOWN', null, 450, 410, false],
] as const;

export function recurringAnswers(data: Data, accounts: () => readonly Account[]): RecurringAnswers {
  return {
    'recurring.list': () =>
      accounts()
        .filter(({ kind }) => kind === 'cash')
        .slice(0, 1)
        .flatMap(({ accountId, currency }) =>
          made.map(
            ([merchant, rhythm, inDays, last, average, isActive], index) =>
              ({
                streamId: `stream ${index}`,
                accountId,
                description: merchant.toUpperCase(),
                merchant,
                rhythm,
                firstDate: '2025-01-01',
                lastDate: addDays(today, isActive ? -9 : -120),
                nextDate: inDays === null ? null : addDays(today, inDays),
                lastAmount: Math.round(last * 100),
                averageAmount: Math.round(average * 100),
                currency,
                isActive,
                count: 23,
                transactionIds: [],
              }) as unknown as RecurringStream,
          ),
        ),
    'recurring.transactions': () => data.transactions.filter((_, index) => index % 31 === 7).slice(0, 14),
  };
}
