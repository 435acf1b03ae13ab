/** Finds what comes again and again among an Item's transactions: what /transactions/recurring/get tells. */
import type { TransactionStream } from 'plaid';
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import type { ItemRecord } from './bank-state.ts';
import type { ShownTransaction } from './log-entry.ts';
import { decimalNumber, minorUnitsOf } from './decimal.ts';
import { stableId } from './identifiers.ts';
import { accountIdOf, currencyCodes, transactionIdOf } from './plaid-shapes.ts';
import type { Wire } from './wire.ts';

const rhythms = [
  { frequency: 'WEEKLY', days: 7, tolerance: 1 },
  { frequency: 'BIWEEKLY', days: 14, tolerance: 1 },
  { frequency: 'SEMI_MONTHLY', days: 15.2, tolerance: 3.5 },
  { frequency: 'MONTHLY', days: 30.4, tolerance: 4 },
  { frequency: 'ANNUALLY', days: 365.25, tolerance: 12 },
] as const;

/** Three make a stream that Plaid calls mature. */
const mature = 3;
const activeWithinRhythms = 1.5;
const steadyWithin = 0.35;

export interface RecurringStreams {
  readonly inflow: readonly Wire<TransactionStream>[];
  readonly outflow: readonly Wire<TransactionStream>[];
}

export function recurringStreams(item: ItemRecord, shown: readonly ShownTransaction[], today: PlainDate): RecurringStreams {
  const groups = Map.groupBy(
    shown.filter(({ row }) => !row.category.primary.startsWith('TRANSFER')),
    ({ row }) => [row.accountKey, row.currency, Math.sign(row.amount), nameOf(row)].join('\n'),
  );
  const streams = [...groups.values()].flatMap((group) => streamOf(item, group, today) ?? []);
  return {
    inflow: streams.filter(({ last_amount: last }) => (last.amount ?? 0) < 0),
    outflow: streams.filter(({ last_amount: last }) => (last.amount ?? 0) >= 0),
  };
}

function streamOf(item: ItemRecord, group: readonly ShownTransaction[], today: PlainDate): Wire<TransactionStream> | null {
  const sorted = group.toSorted((left, right) => left.row.authorizedOn.localeCompare(right.row.authorizedOn));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || sorted.length < mature) return null;

  const days = sorted.map(({ row }) => dayNumber(row.authorizedOn));
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const rhythm = rhythms.find((candidate) => gaps.every((gap) => Math.abs(gap - candidate.days) <= candidate.tolerance));
  const amounts = sorted.map(({ row }) => minorUnitsOf(row.amount, row.currency));
  const average = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length);
  const isSteady = amounts.every((amount) => Math.abs(amount - average) <= Math.abs(average) * steadyWithin);
  if (rhythm === undefined || !isSteady) return null;

  const { row } = last;
  const isActive = dayNumber(today) - dayNumber(row.authorizedOn) <= rhythm.days * activeWithinRhythms;
  const amount = (minorUnits: number) => ({ amount: decimalNumber(minorUnits, row.currency), ...currencyCodes(row.currency) });
  // `category` and `category_id` are what came before personal_finance_category; still required.
  return {
    account_id: accountIdOf(item, row.accountKey),
    stream_id: stableId('stream', item.itemId, row.accountKey, nameOf(row), String(Math.sign(row.amount))),
    category: null,
    category_id: null,
    description: nameOf(row),
    merchant_name: row.merchant?.name ?? null,
    first_date: first.row.authorizedOn,
    last_date: row.authorizedOn,
    predicted_next_date: isActive ? dateOfDayNumber(Math.round(dayNumber(row.authorizedOn) + rhythm.days)) : null,
    frequency: rhythm.frequency,
    transaction_ids: sorted.map((transaction) =>
      transactionIdOf(item, transaction.row, transaction.pending, transaction.generation),
    ),
    average_amount: amount(average),
    last_amount: amount(minorUnitsOf(row.amount, row.currency)),
    is_active: isActive,
    status: isActive ? 'MATURE' : 'TOMBSTONED',
    personal_finance_category: { ...row.category, confidence_level: 'HIGH', version: 'v2' },
    is_user_modified: false,
  };
}

/** Numbers in a description change from month to month. */
function nameOf({ merchant, name }: ShownTransaction['row']): string {
  return (
    merchant?.name ??
    name
      .replaceAll(/[#*]?\d+/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
