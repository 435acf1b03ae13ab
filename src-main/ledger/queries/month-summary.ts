import { dateOfDayNumber, dayNumber, type PlainDate, type PlainMonth } from '#contract/dates.ts';
import type { MonthSummary } from '#contract/shapes/overview.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { firstDayOfMonth, monthNumber, monthOfDay } from '../months.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';

interface DaySum {
  readonly day: number;
  readonly category: number;
  readonly currency: number;
  readonly countIn: number;
  readonly count: number;
  readonly sumIn: number;
  readonly sumOut: number;
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
  const days = prepared<DaySum>(
    database,
    `SELECT day, category, currency, sum(count_in) AS countIn, sum(count_in + count_out + count_zero) AS count,
       sum(sum_in) AS sumIn, sum(sum_out) AS sumOut
     FROM derived_day_categories WHERE day >= ? AND day < ? GROUP BY day, category, currency`,
  ).all(firstDay, endDay);
  const earlier = prepared<EarlierSum>(
    database,
    `SELECT month, category, currency, sum(sum_in) AS sumIn, sum(sum_out) AS sumOut FROM derived_months
     WHERE month >= ? AND month < ? GROUP BY month, category, currency`,
  ).all(number - monthsOfUsual, Math.min(number, monthOfDay(dayNumber(today))));

  const daysOf = Map.groupBy(days, ({ currency }) => currency);
  const countOf = (currency: number): number => (daysOf.get(currency) ?? []).reduce((sum, { count }) => sum + count, 0);
  const earlierOf = Map.groupBy(earlier, ({ currency }) => currency);
  const lastDay = Math.min(dayNumber(today), endDay - 1);
  return [...new Set([...daysOf.keys(), ...earlierOf.keys()])]
    .toSorted((a, b) => countOf(b) - countOf(a) || a - b)
    .map((currency) => ({
      currency: names.currency(currency),
      ...summaryOf(daysOf.get(currency) ?? [], usualSpending(earlierOf.get(currency) ?? [], names), firstDay, lastDay, names),
    }));
}

function summaryOf(
  days: readonly DaySum[],
  usual: UsualSpending,
  firstDay: number,
  lastDay: number,
  names: NamesByNumber,
): Omit<MonthSummary, 'currency'> {
  let income = 0;
  const spentOnDay = new Map<number, number>();
  const spentIn = new Map<number, number>();
  for (const { day, category, countIn, count, sumIn, sumOut } of days) {
    const { isIncome, isTransfer } = names.category(category);
    if (isTransfer) continue;
    if (isIncome) income += sumIn;
    if (isIncome && countIn === count) continue;
    const spentThen = isIncome ? sumOut : sumIn + sumOut;
    addTo(spentOnDay, day, spentThen);
    addTo(spentIn, category, spentThen);
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
