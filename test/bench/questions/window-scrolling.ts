import type { Page } from 'playwright';

import { measured, type Figure, type Measured } from '../measure.ts';
import type { Bench, Question } from '../question.ts';
import { framesOf, type Frames, type Motion } from '../window/frames.ts';
import { goToTransactions, grid } from '../window/in-transactions.ts';
import { launchEmptyWindow, launchWindow } from '../window/launch-window.ts';

/** Does the list keep up with whoever scrolls it, and is it ever empty? */
export const windowScrolling: Question = { name: 'window-scrolling', ask };

const motions: readonly (readonly [what: string, motion: Motion])[] = [
  ['60 pixels a frame', { kind: 'glide', pixels: 60 }],
  ['400 pixels a frame', { kind: 'glide', pixels: 400 }],
  ['3,000 pixels a frame', { kind: 'glide', pixels: 3_000 }],
  ['leaping twice a second', { kind: 'drag', everyFrames: 30 }],
];
const frames = 300;
const lateMilliseconds = 20;
const jumps = 40;

async function ask({ rows, filledDataFolder }: Bench): Promise<readonly Figure[]> {
  const empty = await framesOfEmptyWindow();
  const window = await launchWindow(await filledDataFolder());
  const { page } = window;
  await goToTransactions(page);
  const figures: Figure[] = [];
  for (const [index, [what, motion]] of motions.entries()) {
    const ours = await framesOf(page, grid, motion, frames);
    const beside = { limit: 'an empty page that scrolls', limitTook: late(empty[index]) };
    figures.push({ goal: 'P8', rows, what: `frames over 20 ms: ${what}`, took: late(ours), ...beside, aim: '0 %' });
    // A leap lands on rows that nobody could have read before: how soon they are there is asked below.
    if (motion.kind === 'glide')
      figures.push({
        goal: 'P8',
        rows,
        what: `frames with an empty row: ${what}`,
        took: emptyRows(ours),
        ...noLimit,
        aim: '0 %',
      });
  }
  const filled = measured('ms', await jumpsOf(page));
  figures.push({ goal: 'P8', rows, what: 'a leap anywhere, to filled rows', took: filled, ...noLimit, aim: '' });
  await window.close();
  return figures;
}

const noLimit = { limit: null, limitTook: null };

async function framesOfEmptyWindow(): Promise<readonly Frames[]> {
  const { page, close } = await launchEmptyWindow();
  await page.evaluate(() => {
    const scroller = document.createElement('div');
    scroller.id = 'scroller';
    scroller.style.cssText = 'height: 600px; overflow: auto';
    scroller.append(document.createElement('div'));
    (scroller.firstElementChild as HTMLElement).style.height = '30000000px';
    document.body.append(scroller);
  });
  const all: Frames[] = [];
  for (const [, motion] of motions) all.push(await framesOf(page, '#scroller', motion, frames));
  await close();
  return all;
}

function late(one: Frames | undefined): Measured {
  return share(one?.gaps.filter((gap) => gap > lateMilliseconds).length ?? 0, one);
}

function emptyRows(one: Frames): Measured {
  return share(one.withEmptyRows, one);
}

function share(count: number, one: Frames | undefined): Measured {
  return measured('%', [(100 * count) / (one?.gaps.length ?? 1)]);
}

/** From the moment of a leap to the frame in which every row in sight has its words. */
function jumpsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    async ({ selector, count }) => {
      const scroller = document.querySelector(selector);
      if (scroller === null) return [];
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      for (let jump = 0; jump < count; jump += 1) {
        const started = await frame();
        scroller.scrollTop = ((jump * 0.618) % 1) * (scroller.scrollHeight - scroller.clientHeight);
        let now = await frame();
        while (scroller.querySelector('[data-row][aria-busy=true]') !== null) now = await frame();
        times.push(now - started);
        for (let rest = 0; rest < 20; rest += 1) await frame();
      }
      return times;
    },
    { selector: grid, count: jumps },
  );
}
