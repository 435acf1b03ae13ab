import { expect } from 'playwright/test';
import type { Page } from 'playwright';

export interface Link {
  /** Link's own window. */
  readonly page: Page;
  readonly findBank: (name: string) => Promise<void>;
  readonly signIn: (user: string, password: string) => Promise<void>;
  /** Waits until Link says what is wrong, and still asks. */
  readonly waitForRefusal: (words: RegExp) => Promise<void>;
  /** Takes the accounts that are offered and closes Link by success. */
  readonly acceptAccounts: () => Promise<void>;
  /** Closes Link by success where there is nothing to choose: after signing in again. */
  readonly finishUpdate: () => Promise<void>;
  /** Closes Link before it is done. */
  readonly exit: () => Promise<void>;
}

/** Link's stand-in, in its own window. */
export function linkOf(page: Page): Link {
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  /** What ends Link closes its window, maybe before Playwright has heard that its click arrived. */
  const pressLast = (name: string): Promise<void> =>
    press(name).catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  return {
    page,
    findBank: async (name) => {
      await press('Continue');
      await page.getByRole('searchbox', { name: 'Search banks' }).fill(name);
      await press(name);
    },
    signIn: async (user, password) => {
      await page.getByRole('textbox', { name: 'Username' }).fill(user);
      await page.getByLabel('Password').fill(password);
      await press('Sign in');
    },
    waitForRefusal: async (words) => {
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    },
    acceptAccounts: async () => {
      await press('Connect accounts');
      await pressLast('Finish');
    },
    finishUpdate: () => pressLast('Finish'),
    exit: () => pressLast('Close'),
  };
}
