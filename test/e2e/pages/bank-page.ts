import { expect } from 'playwright/test';
import type { Page } from 'playwright';

export interface BankPage {
  readonly page: Page;
  readonly signIn: (user: string, password: string) => Promise<void>;
  /** Shares all accounts but this one. */
  readonly leaveOut: (account: string) => Promise<void>;
  /** Agrees with all that is still asked; the page then closes itself. */
  readonly allow: () => Promise<void>;
  readonly deny: () => Promise<void>;
}

/** A demo bank's own page, in a pop-up or in a browser. */
export function bankPageOf(page: Page): BankPage {
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  /** What ends the page closes it, maybe before Playwright has heard that its click arrived. */
  const pressLast = (name: string): Promise<void> =>
    press(name).catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  return {
    page,
    signIn: async (user, password) => {
      await page.getByRole('textbox', { name: 'Username' }).fill(user);
      await page.getByLabel('Password').fill(password);
      await press('Sign in');
    },
    leaveOut: async (account) => {
      await page.getByRole('checkbox', { name: account }).uncheck();
    },
    allow: async () => {
      const choose = page.getByRole('button', { name: 'Continue' });
      const agree = page.getByRole('button', { name: 'Allow', exact: true });
      await expect(choose.or(agree)).toBeVisible();
      if (await choose.isVisible()) await choose.click();
      await pressLast('Allow');
    },
    deny: () => pressLast('Cancel and go back'),
  };
}
