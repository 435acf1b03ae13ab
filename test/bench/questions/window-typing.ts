import { measured, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';
import { goToTransactions, grid, paintedAfter } from '../window/in-transactions.ts';
import { launchWindow } from '../window/launch-window.ts';

/** As someone types into the search box: how soon after each key are the rows painted? */
export const windowTyping: Question = { name: 'window-typing', ask };

/** Of the made-up history: merchants, parts of them, references; all of these match something. */
const words = ['pos kel', 'mar sun', 'cordel', 'lumtav', 'quo 7', 'fen gra 1', 'hol jun', 'nor 22', 'rossun', 'bacor 3'];

async function ask({ rows, filledDataFolder }: Bench): Promise<readonly Figure[]> {
  const window = await launchWindow(await filledDataFolder());
  const { page } = window;
  await goToTransactions(page);
  await page.getByRole('main').getByRole('searchbox').first().focus();
  const byLength = new Map<string, number[]>();
  for (const word of words) {
    let typed = '';
    for (const key of word) {
      typed += key;
      // A trailing blank changes nothing that is asked for.
      if (key === ' ') {
        await page.keyboard.press('Space');
        continue;
      }
      const took = await paintedAfter(page, key, { selector: `${grid} [data-row]`, text: '', search: typed });
      const kind = typed.length < 3 ? 'one or two letters' : 'three letters and more';
      byLength.set(kind, [...(byLength.get(kind) ?? []), took]);
      await page.waitForTimeout(120);
    }
    await page.getByRole('main').getByRole('searchbox').first().fill('');
    await page.waitForTimeout(300);
  }
  await window.close();
  return [...byLength].map(([kind, times]) => ({
    goal: 'P4',
    rows,
    what: `key to painted rows: ${kind}`,
    took: measured('ms', times),
    limit: null,
    limitTook: null,
    aim: '≤ 50 ms',
  }));
}
