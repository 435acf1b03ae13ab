import type { Page } from 'playwright';

export interface Link {
  readonly findBank: (name: string) => Promise<void>;
  readonly signIn: (user: string, password: string) => Promise<void>;
  /** Takes the accounts that are offered and closes Link by success. */
  readonly acceptAccounts: () => Promise<void>;
}

/** Link's stand-in, in its own window. */
export function linkOf(page: Page): Link {
  const goOn = page.getByRole('button', { name: /continue|submit|sign in|finish|done/i });
  return {
    findBank: async (name) => {
      await page.getByRole('searchbox').fill(name);
      await page.getByRole('button', { name }).first().click();
    },
    signIn: async (user, password) => {
      await page.getByLabel(/user ?name|user id/i).fill(user);
      await page.getByLabel(/password/i).fill(password);
      await goOn.first().click();
    },
    acceptAccounts: async () => {
      await page.getByRole('checkbox').first().waitFor();
      await goOn.first().click();
      // The last screen says that it worked; some versions of Link close by themselves.
      await Promise.race([
        page.waitForEvent('close'),
        goOn
          .first()
          .click()
          .catch(() => page.waitForEvent('close')),
      ]);
    },
  };
}
