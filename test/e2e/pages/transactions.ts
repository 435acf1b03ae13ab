import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright';

export interface Transactions {
  readonly search: (text: string) => Promise<void>;
  /** Every row now on screen; the list is virtual. */
  readonly rows: () => Locator;
  readonly waitForRows: () => Promise<void>;
  /** Gives the first row another category, by its name. */
  readonly setCategoryOfFirst: (category: string) => Promise<void>;
  /** Starts the export of what the filter selects. The save dialog is answered by `LaunchedApp.answerSaveDialog`. */
  readonly exportCsv: () => Promise<void>;
}

export function transactionsOf(page: Page): Transactions {
  const main = page.getByRole('main');
  const rows = (): Locator => main.getByRole('row').filter({ has: page.getByRole('gridcell') });
  return {
    search: async (text) => {
      await main.getByRole('searchbox').first().fill(text);
      await expect(rows().first()).toContainText(new RegExp(text, 'i'));
    },
    rows,
    waitForRows: async () => {
      await expect(rows().first()).toBeVisible({ timeout: 60_000 });
    },
    setCategoryOfFirst: async (category) => {
      await rows().first().getByRole('gridcell').first().click();
      await page.keyboard.press('c');
      const picker = page.getByRole('dialog', { name: 'Choose a category' });
      await picker.getByRole('searchbox', { name: 'Search categories' }).fill(category);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await picker.waitFor({ state: 'hidden' });
    },
    exportCsv: async () => {
      await main.getByRole('button', { name: /export/i }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /export|save/i }).click();
    },
  };
}
