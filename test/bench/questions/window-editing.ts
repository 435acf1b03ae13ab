import { expect } from 'playwright/test';
import type { Page } from 'playwright';

import { measured, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';
import { framesOf } from '../window/frames.ts';
import { goToTransactions, grid, paintedAfter } from '../window/in-transactions.ts';
import { launchWindow } from '../window/launch-window.ts';
import { frameOf } from '../../e2e/pages/frame.ts';
import { transactionsOf } from '../../e2e/pages/transactions.ts';

/** How soon does an edit show, of one row and of ten thousand, and does the window go on meanwhile? */
export const windowEditing: Question = { name: 'window-editing', ask };

const messages = '[role=region][aria-label=Messages]';
const names = ['Groceries', 'Pharmacy', 'Clothing', 'Subscriptions', 'Restaurants', 'Fuel'];

async function ask({ rows, filledDataFolder }: Bench): Promise<readonly Figure[]> {
  const window = await launchWindow(await filledDataFolder());
  const { page } = window;
  await goToTransactions(page);
  const cells: number[] = [];
  for (const [row, name] of names.entries()) cells.push(await editCell(page, row + 2, name));
  const bulk = await editMany(page);
  await window.close();
  const figure = (what: string, times: readonly number[], aim: string): Figure => ({
    goal: 'P8',
    rows,
    what,
    took: measured('ms', times),
    limit: null,
    limitTook: null,
    aim,
  });
  return [
    figure('a category set, to its row painted', cells, '≤ 50 ms'),
    figure('10,000 rows recategorised, to its message', bulk.edits, '≤ 1 s'),
    figure('10,000 rows taken back, to its message', bulk.undone, '≤ 1 s'),
    figure('longest frame meanwhile', bulk.longestFrames, '≤ 50 ms'),
  ];
}

/** Chooses the category that a search for `name` finds first, by keys. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c');
  const picker = page.getByRole('dialog', { name: 'Choose a category' });
  await picker.getByRole('searchbox').waitFor();
  await page.keyboard.type(name);
  await expect(picker.getByRole('option').first()).toContainText(name);
}

async function editCell(page: Page, row: number, name: string): Promise<number> {
  await transactionsOf(page).open(row);
  await choose(page, name);
  const took = await paintedAfter(page, 'Enter', { selector: `[data-row="${row}"] [data-category-of]`, text: name });
  await frameOf(page).waitForMessage(/ set$/);
  await frameOf(page).dismissMessages();
  return took;
}

async function editMany(page: Page): Promise<Record<'edits' | 'undone' | 'longestFrames', number[]>> {
  const edits: number[] = [];
  const undone: number[] = [];
  const longestFrames: number[] = [];
  for (const name of ['Pharmacy', 'Clothing']) {
    await page.keyboard.press('Escape');
    await page.locator(grid).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.getByText('10,000 transactions selected').waitFor();
    await choose(page, name);
    const frames = framesOf(page, grid, { kind: 'rest' }, 240);
    edits.push(await paintedAfter(page, 'Enter', { selector: messages, text: 'set for 10,000' }));
    undone.push(await paintedAfter(page, 'ControlOrMeta+z', { selector: messages, text: 'Undone' }));
    longestFrames.push(Math.max(...(await frames).gaps));
    await frameOf(page).dismissMessages();
  }
  return { edits, undone, longestFrames };
}
