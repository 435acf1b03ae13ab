import type { Page } from 'playwright';

import { measured, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';
import { launchEmptyWindow, launchWindow, type BenchWindow } from '../window/launch-window.ts';

/** From starting the process to the first list painted: how long, beside an empty window? */
export const windowStart: Question = { name: 'window-start', ask };

const runs = 5;
/** The accounts with their balances, in the sidebar. */
const firstList = 'nav [data-money]';

async function ask({ rows, filledDataFolder }: Bench): Promise<readonly Figure[]> {
  const dataFolder = await filledDataFolder();
  const ours: number[] = [];
  const empty: number[] = [];
  const untilPage: number[] = [];
  // One run first that does not count, and the two in turns, so that a busy minute meets both.
  for (let run = 0; run <= runs; run += 1) {
    const least = await timeOf(await launchEmptyWindow(), '#painted');
    const took = await timeOf(await launchWindow(dataFolder), firstList);
    if (run === 0) continue;
    empty.push(least.painted);
    ours.push(took.painted);
    untilPage.push(took.painted - took.navigated);
  }
  const beside = { limit: 'an empty window', limitTook: measured('ms', empty) };
  return [
    { goal: 'P9', rows, what: 'process to first painted list', took: measured('ms', ours), ...beside, aim: '≤ 1.5×' },
    { goal: 'P9', rows, what: 'of that, from the page’s first byte', took: measured('ms', untilPage), ...beside, aim: '' },
  ];
}

async function timeOf(window: BenchWindow, selector: string): Promise<{ painted: number; navigated: number }> {
  const { painted, navigated } = await paintedAt(window.page, selector);
  await window.close();
  return { painted: painted - window.startedAt, navigated: navigated - window.startedAt };
}

/** By the system's clock. */
function paintedAt(page: Page, selector: string): Promise<{ painted: number; navigated: number }> {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (document.querySelector(wanted) === null) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ painted: Date.now(), navigated: performance.timeOrigin });
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    selector,
  );
}
