import type { Figure } from './measure.ts';

/** What must not grow with the number of transactions. */
const flatGoals: ReadonlySet<string> = new Set(['P3', 'P5', 'P9']);

/** Where several sizes were asked for: the figures of the largest beside the same of the smallest. */
export function flatness(figures: readonly Figure[]): readonly Figure[] {
  const byWhat = Map.groupBy(
    figures.filter(({ goal }) => flatGoals.has(goal)),
    ({ goal, what }) => `${goal} ${what}`,
  );
  return [...byWhat.values()].flatMap((same) => {
    const [smallest, ...larger] = same.toSorted((one, other) => one.rows - other.rows);
    const largest = larger.at(-1);
    if (smallest === undefined || largest === undefined || largest.rows === smallest.rows) return [];
    return [{ ...largest, limit: `the same of ${smallest.rows.toLocaleString('en')}`, limitTook: smallest.took, aim: '≤ 2×' }];
  });
}
