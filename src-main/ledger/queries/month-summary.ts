import { dateOfDayNumber, dayNumber, type PlainDate, type PlainMonth } from '#contract/dates.ts';
import type { MonthSummary } from '#contract/shapes/overview.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { firstDayOfMonth, monthNumber, monthOfDay } from '../months.ts';
import { dayOfRow, firstRowOfDay } from '../row-ids.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';

interface Row {
  readonly row: number;
  readonly category: number;
  readonly amount: number;
  readonly currency: number;
}
interface EarlierSum {
  readonly month: number;
  readonly category: number;
  readonly currency: number;
  readonly sumIn: number;
  readonly sumOut: number;
}

const monthsOfUsual = 6;

/**
 * Income and spending of `month` by currency, the one with most rows first. Transfers count as
 * neither; a refund lessens what was spent. `today` ends the daily line of the month that is not over.
 */
export function readMonthSummary(database: ReadableDatabase, month: PlainMonth, today: PlainDate): readonly MonthSummary[] {
  const number = monthNumber(month);
  const firstDay = firstDayOfMonth(number);
  const endDay = firstDayOfMonth(number + 1);
  const names = readNames(database);
  const rows = prepared<Row>(
    database,
    'SELECT row, category, amount, currency FROM derived_listing WHERE row >= ? AND row < ? ORDER BY row',
  ).all(firstRowOfDay(firstDay), firstRowOfDay(endDay));
  const earlier = prepared<EarlierSum>(
    database,
    `SELECT month, category, currency, sum(sum_in) AS sumIn, sum(sum_out) AS sumOut FROM derived_months
     WHERE month >= ? AND month < ? GROUP BY month, category, currency`,
  ).all(number - monthsOfUsual, Math.min(number, monthOfDay(dayNumber(today))));

  const rowsOf = Map.groupBy(rows, ({ currency }) => currency);
  const earlierOf = Map.groupBy(earlier, ({ currency }) => currency);
  const lastDay = Math.min(dayNumber(today), endDay - 1);
  return [...new Set([...rowsOf.keys(), ...earlierOf.keys()])]
    .toSorted((a, b) => (rowsOf.get(b)?.length ?? 0) - (rowsOf.get(a)?.length ?? 0) || a - b)
    .map((currency) => ({
      currency: names.currency(currency),
      ...summaryOf(rowsOf.get(currency) ?? [], usualSpending(earlierOf.get(currency) ?? [], names), firstDay, lastDay, names),
    }));
}

function summaryOf(
  rows: readonly Row[],
  usual: UsualSpending,
  firstDay: number,
  lastDay: number,
  names: NamesByNumber,
): Omit<MonthSummary, 'currency'> {
  let income = 0;
  const spentOnDay = new Map<number, number>();
  const spentIn = new Map<number, number>();
  for (const { row, category, amount } of rows) {
    const { isIncome, isTransfer } = names.category(category);
    if (isTransfer) continue;
    if (isIncome && amount > 0) {
      income += amount;
      continue;
    }
    addTo(spentOnDay, dayOfRow(row), amount);
    addTo(spentIn, category, amount);
  }

  let spent = 0;
  const spentByDay: { date: string; amount: number }[] = [];
  const lastShown = Math.max(lastDay, ...spentOnDay.keys());
  for (let day = firstDay; day <= lastShown; day += 1) {
    spent += spentOnDay.get(day) ?? 0;
    spentByDay.push({ date: dateOfDayNumber(day), amount: spent });
  }
  const categories = [...new Set([...spentIn.keys(), ...usual.byCategory.keys()])]
    .map((category) => ({
      categoryId: names.categoryId(category),
      spent: spentIn.get(category) ?? 0,
      usual: usual.byMonth === null ? null : (usual.byCategory.get(category) ?? 0),
    }))
    .filter((category) => category.spent !== 0 || (category.usual ?? 0) !== 0)
    .toSorted((a, b) => a.spent - b.spent || (a.usual ?? 0) - (b.usual ?? 0));
  return { income, spent, usualSpent: usual.byMonth, spentByDay, categories };
}

interface UsualSpending {
  /** Null when no month before has any rows. */
  readonly byMonth: number | null;
  readonly byCategory: ReadonlyMap<number, number>;
}

function usualSpending(sums: readonly EarlierSum[], names: NamesByNumber): UsualSpending {
  const months = new Map<number, number>();
  const byCategory = new Map<number, Map<number, number>>();
  for (const { month, category, sumIn, sumOut } of sums) {
    const { isIncome, isTransfer } = names.category(category);
    const spent = isTransfer ? 0 : isIncome ? sumOut : sumIn + sumOut;
    addTo(months, month, spent);
    if (isTransfer) continue;
    const ofCategory = byCategory.get(category) ?? new Map<number, number>();
    byCategory.set(category, ofCategory);
    addTo(ofCategory, month, spent);
  }
  return {
    byMonth: median([...months.values()]),
    byCategory: new Map(
      [...byCategory].map(([category, spent]) => [
        category,
        median([...months.keys()].map((month) => spent.get(month) ?? 0)) ?? 0,
      ]),
    ),
  };
}

function addTo(sums: Map<number, number>, key: number, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

/** Of an even count: the middle of the two in the middle, in whole minor units. */
function median(amounts: readonly number[]): number | null {
  const sorted = amounts.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return null;
  const middle = Math.round((lower + upper) / 2);
  return middle === 0 ? 0 : middle;
}
