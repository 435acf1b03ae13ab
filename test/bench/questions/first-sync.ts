import { linkScaleUser, type FirstSync } from '../first-sync.ts';
import { leastOfBank } from '../least-of-bank.ts';
import { measured, summaryOf, type Figure, type Sample } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

/** How long does a first sync take, from the bank's address to committed rows? */
export const firstSync: Question = { name: 'first-sync', ask };

async function ask({ rows }: Bench): Promise<readonly Figure[]> {
  const runs = rows > 200_000 ? 1 : rows > 20_000 ? 3 : 5;
  const ours: FirstSync[] = [];
  const least: Sample[] = [];
  // The first goes to warm up and does not count, where it is cheap.
  for (let run = rows > 20_000 ? 0 : -1; run < runs; run += 1) {
    const limit = await leastOfBank(rows);
    const linked = await linkScaleUser(rows);
    const took = await linked.sync();
    await linked.close();
    if (took.rows !== rows) throw new Error(`${took.rows} of ${rows} rows came.`);
    if (run < 0) continue;
    least.push(limit);
    ours.push(took);
  }
  const beside = { limit: 'JSON.parse + bare insert (L)', limitTook: summaryOf(least) };
  const alone = { limit: null, limitTook: null, aim: '' };
  return [
    { goal: 'P1', rows, what: 'first sync: bank to committed rows', took: summaryOf(ours.map(({ took }) => took)), ...beside, aim: '≤ 12×' },
    { goal: 'P1', rows, what: 'the bank, making the pages meanwhile', took: summaryOf(ours.map(({ bank }) => bank)), ...beside, aim: 'not ours' },
    { goal: 'P10', rows, what: 'first sync: memory above before', took: measured('MB', ours.map(({ memory }) => memory)), ...alone, aim: '≤ 150 MB' },
  ]; // prettier-ignore
}
