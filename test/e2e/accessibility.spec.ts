import { expect } from 'playwright/test';

import { axeFindings } from '../support/axe-audit.ts';
import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every view, ${colorScheme}, has nothing that axe would object to`, async ({ app }) => {
    const { page } = app;
    const findings: Record<string, readonly string[]> = {};
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });

    const places = [
      'Overview',
      'Transactions',
      'Accounts',
      'Recurring',
      'Investments',
      'Loans & cards',
      'Reports',
      'Connections',
      'Settings',
    ] as const;
    for (const place of places) {
      await frameOf(page).goTo(place);
      if (place === 'Transactions') {
        await transactionsOf(page).waitForRows();
        await transactionsOf(page).open(0);
        await transactionsOf(page).inspector().getByRole('textbox', { name: 'Note' }).waitFor();
      }
      findings[place] = await axeFindings(page);
    }

    expect(findings).toEqual(Object.fromEntries(places.map((place) => [place, []])));
  });
}
