import { expect } from 'playwright/test';
import type { Page } from 'playwright';

export type Place =
  | 'Overview'
  | 'Transactions'
  | 'Accounts'
  | 'Recurring'
  | 'Investments'
  | 'Loans & cards'
  | 'Reports'
  | 'Connections'
  | 'Settings';

export interface Frame {
  readonly goTo: (place: Place) => Promise<void>;
  /** Waits for words in the sidebar's line about syncing. */
  readonly waitForSync: (words: RegExp, timeoutMilliseconds?: number) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Waits for a message at the window's edge. */
  readonly waitForMessage: (words: RegExp) => Promise<void>;
  /** Closes the messages that are there. */
  readonly dismissMessages: () => Promise<void>;
}

/** What surrounds every view: the sidebar, the keys, the messages. */
export function frameOf(page: Page): Frame {
  const messages = page.getByRole('region', { name: 'Messages' });
  const sidebar = page.getByRole('navigation', { name: 'Views and accounts' });
  return {
    goTo: async (place) => {
      await sidebar.getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: place }).waitFor();
    },
    waitForSync: async (words, timeoutMilliseconds = 60_000) => {
      await expect(sidebar.getByRole('link', { name: words })).toBeVisible({ timeout: timeoutMilliseconds });
    },
    undo: async () => {
      await page.keyboard.press('ControlOrMeta+z');
    },
    waitForMessage: async (words) => {
      await expect(messages.getByText(words)).toBeVisible();
    },
    dismissMessages: async () => {
      // One may go by itself meanwhile.
      await expect(async () => {
        for (const button of await messages.getByRole('button', { name: 'Dismiss' }).all()) await button.click({ timeout: 1000 });
        await expect(messages.getByRole('alertdialog')).toHaveCount(0, { timeout: 1000 });
      }).toPass();
    },
  };
}
