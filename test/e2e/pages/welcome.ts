import type { Page } from 'playwright';

export interface Welcome {
  /** The door that needs no keys. */
  readonly exploreDemo: () => Promise<void>;
}

/** The first run's doors. */
export function welcomeOf(page: Page): Welcome {
  return {
    exploreDemo: async () => {
      await page.getByRole('button', { name: /explore the demo/i }).click();
      await page.getByRole('navigation', { name: 'Views and accounts' }).waitFor();
    },
  };
}
