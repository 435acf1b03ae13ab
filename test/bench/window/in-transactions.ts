import type { Page } from 'playwright';

import { frameOf } from '../../e2e/pages/frame.ts';
import { transactionsOf } from '../../e2e/pages/transactions.ts';

export const grid = '[role=grid][aria-label=Transactions]';

/** Opens the list and waits until it and what began with the window have come to rest. */
export async function goToTransactions(page: Page): Promise<void> {
  await frameOf(page).goTo('Transactions');
  await transactionsOf(page).waitForRows();
  await page.waitForTimeout(2_000);
}

/** What is looked for after a key: an element with this text in it, in a list of what is in the search field. */
export interface Sight {
  readonly selector: string;
  readonly text: string;
  readonly search?: string;
}

/** Presses a key; answers how many milliseconds after the page got it the sight was painted. */
export async function paintedAfter(page: Page, key: string, sight: Sight): Promise<number> {
  await page.evaluate(watch, sight);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as Watching).painted);
}

interface Watching {
  painted: Promise<number>;
}

function watch({ selector, text, search }: Sight): void {
  const isThere = (): boolean => {
    const element = document.querySelector(selector);
    if (element?.textContent.includes(text) !== true) return false;
    if (search === undefined) return true;
    // The list says that it is behind from the moment on in which the field has something else.
    const asked = document.querySelector<HTMLInputElement>('main input[type=search]')?.value;
    const isBehind = element.closest('[role=grid]')?.getAttribute('aria-busy') === 'true';
    return !isBehind && asked === search;
  };
  (window as unknown as Watching).painted = new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`${selector} ${search ?? text} was not painted in time.`)), 20_000);
    const follow = ({ timeStamp }: KeyboardEvent): void => {
      const next = (): void => {
        if (!isThere()) {
          requestAnimationFrame(next);
          return;
        }
        clearTimeout(giveUp);
        // The task after this frame's: by then it is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        port2.postMessage(null);
      };
      requestAnimationFrame(next);
    };
    window.addEventListener('keydown', follow, { capture: true, once: true });
  });
}
