import { measured, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';
import { exportEverything } from '../window/export-everything.ts';
import { framesOf } from '../window/frames.ts';
import { goToTransactions, grid } from '../window/in-transactions.ts';
import { launchEmptyWindow, launchWindow } from '../window/launch-window.ts';

/** How much memory does the window take above an empty one: at rest, after a long scroll, while everything is exported? */
export const windowMemory: Question = { name: 'window-memory', ask };

/** What is no longer needed has been let go by then. */
const restMilliseconds = 10_000;

async function ask({ rows, filledDataFolder }: Bench): Promise<readonly Figure[]> {
  const empty = await launchEmptyWindow();
  await empty.page.waitForTimeout(restMilliseconds);
  const least = await empty.megabytes();
  await empty.close();

  const window = await launchWindow(await filledDataFolder());
  const { page } = window;
  await page.waitForTimeout(restMilliseconds);
  const overview = await window.megabytes();
  await goToTransactions(page);
  await page.waitForTimeout(restMilliseconds);
  const list = await window.megabytes();
  await framesOf(page, grid, { kind: 'glide', pixels: 3_000 }, 600);
  await page.waitForTimeout(restMilliseconds);
  const scrolled = await window.megabytes();
  const during: number[] = [];
  await exportEverything(window, async () => void during.push(await window.megabytes()));
  await window.close();

  const above = (what: string, values: readonly number[]): Figure => ({
    goal: 'P10',
    rows,
    what: `memory above an empty window: ${what}`,
    took: measured(
      'MB',
      values.map((value) => value - least),
    ),
    limit: 'an empty window',
    limitTook: measured('MB', [least]),
    aim: '≤ 150 MB',
  });
  return [
    above('the overview, at rest', [overview]),
    above('the list, at rest', [list]),
    above('after ten seconds of fast scrolling', [scrolled]),
    above('while everything is exported', during),
  ];
}
