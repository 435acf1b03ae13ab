import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright';

export interface Connections {
  /** Opens the Link window. */
  readonly connectBank: () => Promise<void>;
  /** Looks for a bank by name, before anything is opened. */
  readonly findBank: (name: string) => Promise<void>;
  /** Opens Link for a bank that was found. */
  readonly connectFound: (name: string) => Promise<void>;
  /** Goes on in the user's own browser, from Link's window or after it. */
  readonly finishInBrowser: () => Promise<void>;
  readonly banks: () => Locator;
  readonly waitForBank: (name: string) => Promise<void>;
  /** Asks to remove a bank; the dialog then waits for an answer. */
  readonly askToRemove: (name: string) => Promise<void>;
  /** Erases what was kept of a bank that is not connected any more. */
  readonly erase: (name: string) => Promise<void>;
  /** Presses a button of the dialog that must be answered, and waits until it is gone. */
  readonly answer: (button: string) => Promise<void>;
}

/** Each bank's health, and the way to another bank. */
export function connectionsOf(page: Page): Connections {
  const main = page.getByRole('main');
  const choose = async (name: string, item: string): Promise<void> => {
    await main.getByRole('button', { name: `More about ${name}` }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const answer = async (button: string): Promise<void> => {
    const dialog = page.getByRole('alertdialog').filter({ has: page.getByRole('button', { name: button, exact: true }) });
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
  };
  return {
    connectBank: () =>
      main
        .getByRole('button', { name: /(connect|add) a bank/i })
        .first()
        .click(),
    findBank: async (name) => {
      await main.getByRole('searchbox', { name: 'Find a bank' }).fill(name);
    },
    connectFound: (name) => main.getByRole('button', { name: `Connect ${name}`, exact: true }).click(),
    finishInBrowser: () => main.getByRole('button', { name: 'Finish in my browser' }).click(),
    banks: () => main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) }),
    waitForBank: async (name) => {
      await expect(main.getByRole('heading', { level: 2, name }).first()).toBeVisible({ timeout: 60_000 });
    },
    askToRemove: (name) => choose(name, 'Remove…'),
    erase: async (name) => {
      await choose(name, 'Erase its history…');
      await answer('Erase');
    },
    answer,
  };
}
