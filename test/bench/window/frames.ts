/** How a page fares frame by frame while something moves in it. The functions run in the page. */
import type { Page } from 'playwright';

export interface Frames {
  /** Between frames, in milliseconds. */
  readonly gaps: readonly number[];
  /** Of those frames, how many showed a row that was not filled. */
  readonly withEmptyRows: number;
  /** Tasks of 50 ms and more (the Long Tasks API tells of no shorter ones). */
  readonly longTasks: readonly number[];
}

export type Motion =
  | { readonly kind: 'rest' }
  /** So many pixels with each frame, turning round at the ends. */
  | { readonly kind: 'glide'; readonly pixels: number }
  /** Somewhere else every so many frames, as dragging the bar does. */
  | { readonly kind: 'drag'; readonly everyFrames: number };

/** Lets `selector` scroll for so many frames. */
export function framesOf(page: Page, selector: string, motion: Motion, frames: number): Promise<Frames> {
  return page.evaluate(record, { selector, motion, frames });
}

function record({ selector, motion, frames }: { selector: string; motion: Motion; frames: number }): Promise<Frames> {
  const scroller = document.querySelector(selector);
  if (scroller === null) throw new Error(`There is no ${selector}.`);
  const gaps: number[] = [];
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  let withEmptyRows = 0;
  let direction = 1;
  let state = 1;
  const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;

  const move = (): void => {
    if (motion.kind === 'rest') return;
    const last = scroller.scrollHeight - scroller.clientHeight;
    if (motion.kind === 'drag') {
      if (gaps.length % motion.everyFrames === 0) scroller.scrollTop = random() * last;
      return;
    }
    if (scroller.scrollTop + direction * motion.pixels > last || scroller.scrollTop + direction * motion.pixels < 0)
      direction *= -1;
    scroller.scrollTop += direction * motion.pixels;
  };
  /** Whether what is painted now has a row without its words, or rows are missing where there should be some. */
  const hasEmptyRow = (): boolean => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const rows = [...scroller.querySelectorAll('[data-row]')].map((row) => ({ row, box: row.getBoundingClientRect() }));
    const inSight = rows.filter(({ box }) => box.bottom > top + 60 && box.top < bottom);
    return inSight.length === 0 || inSight.some(({ row }) => row.getAttribute('aria-busy') === 'true');
  };

  return new Promise((resolve) => {
    let before = performance.now();
    const next = (): void => {
      const now = performance.now();
      gaps.push(now - before);
      before = now;
      // What the frame before has painted.
      if (scroller.querySelector('[data-row]') !== null && hasEmptyRow()) withEmptyRows += 1;
      if (gaps.length < frames) {
        move();
        requestAnimationFrame(next);
        return;
      }
      observer.disconnect();
      resolve({ gaps: gaps.slice(1), withEmptyRows, longTasks });
    };
    requestAnimationFrame(next);
  });
}
