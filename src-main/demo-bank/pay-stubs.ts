/** Pay stubs, as the older Income endpoints give them: one for each payment of wages, the latest first. */
import type { Paystub } from 'plaid';
import { dateOfDayNumber, dayNumber } from '#contract/dates.ts';
import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { decimalNumber, minorUnitsOf } from './decimal.ts';
import { stableId } from './identifiers.ts';
import type { BookedRow } from './people/person.ts';
import { usualOwner } from './people/usual-details.ts';
import { currencyCodes } from './plaid-shapes.ts';
import type { Wire } from './wire.ts';

const mostStubs = 3;
const daysOfPay = 14;

export function payStubs(item: ItemRecord, bank: Bank): readonly Wire<Paystub>[] {
  const today = bank.today();
  const wages = bank.streams
    .person(item)
    .rows(today)
    .filter((row) => row.category.detailed === 'INCOME_SALARY' && row.postsOn <= today)
    .toSorted((one, other) => other.postsOn.localeCompare(one.postsOn));
  return wages.slice(0, mostStubs).map((row) => payStub(item, row, wages));
}

function payStub(item: ItemRecord, row: BookedRow, wages: readonly BookedRow[]): Wire<Paystub> {
  const codes = currencyCodes(row.currency);
  const paid = amountOf([row]);
  const thisYear = wages.filter(({ postsOn }) => postsOn.slice(0, 4) === row.postsOn.slice(0, 4) && postsOn <= row.postsOn);
  const total = { current_amount: paid, ytd_amount: amountOf(thisYear), ...codes };
  const [address] = usualOwner.addresses;
  return {
    doc_id: stableId('pay stub', item.itemId, row.key),
    // The bank sees what was paid, and nothing of what was withheld before.
    deductions: { breakdown: [], total: { current_amount: 0, ytd_amount: 0, ...codes } },
    earnings: { breakdown: [], total },
    employee: { address: { ...address?.data }, name: usualOwner.names[0] ?? null },
    employer: { name: row.name },
    net_pay: { ...total, description: row.originalDescription },
    pay_period_details: {
      check_amount: paid,
      gross_earnings: paid,
      distribution_breakdown: [],
      pay_date: row.postsOn,
      pay_frequency: 'PAY_FREQUENCY_BIWEEKLY',
      start_date: dateOfDayNumber(dayNumber(row.postsOn) - daysOfPay),
      end_date: dateOfDayNumber(dayNumber(row.postsOn) - 1),
    },
  };
}

/** Positive: income's sign is the reverse of every other product's. */
function amountOf(rows: readonly BookedRow[]): number {
  const currency = rows[0]?.currency ?? 'USD';
  return decimalNumber(-rows.reduce((sum, row) => sum + minorUnitsOf(row.amount, row.currency), 0), currency);
}
