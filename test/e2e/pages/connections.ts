import { expect } from 'playwright/test';
import type { Page } from 'playwright';

export interface Connections {
  /** Opens the Link window. */
  readonly connectBank: () => Promise<void>;
  readonly waitForBank: (name: string) => Promise<void>;
}

/** Each bank's health, and the way to another bank. */
export function connectionsOf(page: Page): Connections {
  return {
    connectBank: async () => {
      await page
        .getByRole('main')
        .getByRole('button', { name: /(connect|add) a bank/i })
        .first()
        .click();
    },
    waitForBank: async (name) => {
      await expect(page.getByRole('main').getByText(name).first()).toBeVisible({ timeout: 60_000 });
    },
  };
}
