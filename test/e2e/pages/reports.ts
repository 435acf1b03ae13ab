import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright';

export interface Reports {
  readonly showAssets: () => Promise<void>;
  /** Agrees to what a report costs, of all banks that can be in it. */
  readonly createReport: () => Promise<void>;
  readonly waitUntilReady: () => Promise<void>;
  readonly savePdf: () => Promise<void>;
  readonly openReport: () => Promise<void>;
  readonly accountsOf: (bank: string) => Locator;
  /** Agrees to what sharing income costs; Link opens then. */
  readonly shareIncome: () => Promise<void>;
  readonly sources: () => Locator;
}

/** What Plaid draws up when it is asked to. */
export function reportsOf(page: Page): Reports {
  const main = page.getByRole('main');
  const press = (name: string): Promise<void> => main.getByRole('button', { name, exact: true }).click();
  const list = main.getByRole('table', { name: 'Asset reports' });
  return {
    showAssets: () => main.getByRole('radio', { name: 'Asset reports' }).click(),
    createReport: async () => {
      await press('Create a report');
      const dialog = page.getByRole('dialog', { name: 'Create an asset report?' });
      await expect(dialog).toContainText('Plaid charges for each report');
      await dialog.getByRole('button', { name: 'Create it' }).click();
    },
    waitUntilReady: async () => {
      await expect(list.getByRole('row').nth(1)).toContainText('Ready', { timeout: 60_000 });
    },
    savePdf: () => press('Save PDF'),
    openReport: () => list.getByRole('row').nth(1).getByRole('button').first().click(),
    accountsOf: (bank) => main.getByRole('table', { name: bank }).getByRole('row'),
    shareIncome: async () => {
      await press('Share income');
      const dialog = page.getByRole('dialog', { name: 'Share your income?' });
      await expect(dialog).toContainText('Plaid charges each time income is shared');
      await dialog.getByRole('button', { name: 'Open Link' }).click();
    },
    sources: () => main.getByRole('table', { name: 'Sources' }).getByRole('row'),
  };
}
