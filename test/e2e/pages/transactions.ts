import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright';

export type Filter = 'Date' | 'Account' | 'Category' | 'Amount' | 'In or out' | 'Status';

export interface Transactions {
  readonly search: (text: string) => Promise<void>;
  /** Every row now on screen; the list is virtual. */
  readonly rows: () => Locator;
  readonly waitForRows: () => Promise<void>;
  /** The row that keys act on. */
  readonly activeRow: () => Locator;
  /** Shows a row, counted from 0, in the inspector. */
  readonly open: (row: number) => Promise<void>;
  readonly inspector: () => Locator;
  /** Gives the first row another category, by its name. */
  readonly setCategoryOfFirst: (category: string) => Promise<void>;
  /** Types a category's name into the open picker and takes it. */
  readonly pickCategory: (category: string) => Promise<void>;
  /** Writes the note of the transaction in the inspector, which saves it. */
  readonly writeNote: (text: string) => Promise<void>;
  /** Waits until the one transaction with this note is found by it, and shown with it. */
  readonly findNote: (text: string) => Promise<void>;
  /** Chooses in one part of the filter, by the option's words. */
  readonly filterBy: (filter: Exclude<Filter, 'Amount'>, option: string) => Promise<void>;
  readonly filterByAmount: (atLeast: string, atMost: string) => Promise<void>;
  readonly removeFilter: (filter: Filter) => Promise<void>;
  readonly clearFilters: () => Promise<void>;
  /** What the filter leaves, as the bar under the list counts it: '12 of 1,537', '1,537 transactions'. */
  readonly waitForCount: (words: RegExp) => Promise<void>;
  /** Starts the export of what the filter selects. The save dialog is answered by `LaunchedApp.answerSaveDialog`. */
  readonly exportCsv: () => Promise<void>;
}

export function transactionsOf(page: Page): Transactions {
  const main = page.getByRole('main');
  const rows = (): Locator => main.getByRole('row').filter({ has: page.getByRole('gridcell') });
  const picker = page.getByRole('dialog', { name: 'Choose a category' });
  const inspector = (): Locator => page.getByRole('complementary', { name: 'Transaction' });
  // The middle of a row is its category, which opens the picker.
  const open = (row: number): Promise<void> => rows().nth(row).getByRole('gridcell').first().click();

  async function pickCategory(category: string): Promise<void> {
    await picker.getByRole('searchbox', { name: 'Search categories' }).waitFor();
    await page.keyboard.type(category);
    await page.keyboard.press('Enter');
    await picker.waitFor({ state: 'hidden' });
  }

  async function openFilter(filter: Filter): Promise<Locator> {
    await main.getByRole('button', { name: new RegExp(`^(Filter by ${filter}$|${filter}:)`, 'i') }).click();
    return page.getByRole('dialog', { name: `Filter by ${filter.toLowerCase()}` });
  }

  async function close(panel: Locator): Promise<void> {
    if (await panel.isVisible()) await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  }

  return {
    search: async (text) => {
      await main.getByRole('searchbox').first().fill(text);
      await expect(rows().first()).toContainText(new RegExp(text, 'i'));
    },
    rows,
    findNote: async (text) => {
      await main.getByRole('searchbox').first().fill(text);
      await expect(rows()).toHaveCount(1);
      await open(0);
      await expect(inspector().getByRole('textbox', { name: 'Note' })).toHaveValue(text);
    },
    waitForRows: async () => {
      await expect(rows().first()).toBeVisible({ timeout: 60_000 });
    },
    activeRow: () => main.locator('[role=row][aria-selected=true]'),
    open,
    inspector,
    setCategoryOfFirst: async (category) => {
      await open(0);
      await page.keyboard.press('c');
      await pickCategory(category);
    },
    pickCategory,
    writeNote: async (text) => {
      const note = inspector().getByRole('textbox', { name: 'Note' });
      await note.fill(text);
      await note.blur();
    },
    filterBy: async (filter, option) => {
      const panel = await openFilter(filter);
      await panel.getByRole('option', { name: option }).first().click();
      await close(panel);
    },
    filterByAmount: async (atLeast, atMost) => {
      const panel = await openFilter('Amount');
      await panel.getByRole('textbox', { name: 'At least' }).fill(atLeast);
      await panel.getByRole('textbox', { name: 'At most' }).fill(atMost);
      await close(panel);
    },
    removeFilter: (filter) => main.getByRole('button', { name: `Remove the filter by ${filter.toLowerCase()}` }).click(),
    clearFilters: () => main.getByRole('button', { name: 'Clear filters' }).first().click(),
    waitForCount: async (words) => {
      await expect(main.getByRole('contentinfo', { name: 'Totals' }).or(main.locator('footer')).first()).toContainText(words);
    },
    exportCsv: async () => {
      await main.getByRole('button', { name: /export/i }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Export…', exact: true }).click();
    },
  };
}
