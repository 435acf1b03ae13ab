import { expect } from 'playwright/test';
import type { Page } from 'playwright';

import { bankPageOf, type BankPage } from './bank-page.ts';

export interface Link {
  /** Link's own window. */
  readonly page: Page;
  readonly findBank: (name: string) => Promise<void>;
  /** Goes on from what Link says first, where the bank was chosen before. */
  readonly begin: () => Promise<void>;
  /** Answers one of the bank's further questions, by typing or by choosing. */
  readonly answer: (answers: readonly string[]) => Promise<void>;
  /** Opens the bank's own page, in a window that Link opens. */
  readonly goToBank: () => Promise<BankPage>;
  /** Closes Link by success, when the bank is connected. */
  readonly finish: () => Promise<void>;
  readonly signIn: (user: string, password: string) => Promise<void>;
  /** Waits until Link says what is wrong, and still asks. */
  readonly waitForRefusal: (words: RegExp) => Promise<void>;
  /** Takes the accounts that are offered and closes Link by success. */
  readonly acceptAccounts: () => Promise<void>;
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
    begin: () => press('Continue'),
    answer: async (answers) => {
      await page.getByRole('button', { name: 'Continue', exact: true }).waitFor();
      const fields = page.getByRole('textbox');
      const isTyped = (await fields.count()) > 0;
      for (const [index, answer] of answers.entries()) {
        if (isTyped) await fields.nth(index).fill(answer);
        else await page.getByRole('group').nth(index).getByRole('radio', { name: answer }).check();
      }
      await press('Continue');
    },
    goToBank: async () => {
      const popUp = page.waitForEvent('popup');
      await press('Continue to the bank');
      return bankPageOf(await popUp);
    },
    acceptAccounts: async () => {
      await press('Connect accounts');
      await pressLast('Finish');
    },
    finish: () => pressLast('Finish'),
    exit: () => pressLast('Close'),
  };
}
