import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';

test('keys that cannot be Plaid’s are refused with what is wrong with them, and not kept', async ({ emptyApp: { page } }) => {
  await frameOf(page).goTo('Settings');
  const section = page.getByRole('region', { name: 'Plaid keys · Sandbox' });
  await section.getByRole('button', { name: 'Enter keys…' }).click();

  await section.getByRole('textbox', { name: 'Client ID' }).fill('a'.repeat(30));
  await section.getByLabel('Sandbox secret').fill('b'.repeat(24));
  await section.getByRole('button', { name: 'Save and check' }).click();
  await expect(section.getByText('These two look swapped')).toBeVisible();

  await section.getByRole('textbox', { name: 'Client ID' }).fill('access-sandbox-8ab976e6');
  await section.getByRole('button', { name: 'Save and check' }).click();
  await expect(section.getByText('This is a token, not the client ID')).toBeVisible();
  await section.getByRole('button', { name: 'Cancel' }).click();
  await expect(section.getByText('not saved')).toHaveCount(2);
});

test('a setting that makes no sense is refused at its field, and the one before stays', async ({ emptyApp: { page } }) => {
  await frameOf(page).goTo('Settings');
  const days = page.getByRole('textbox', { name: 'Days of history' });

  await days.fill('9999');
  await days.blur();
  await expect(page.getByText(/730/).last()).toBeVisible();
  await frameOf(page).goTo('Overview');
  await frameOf(page).goTo('Settings');

  await expect(days).toHaveValue('730');
});

test('the application menu opens the settings, and the export from any view', async ({ app }) => {
  const { page } = app;
  await app.chooseMenuItem('Settings…');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();

  await app.chooseMenuItem('Export…');
  await expect(page.getByRole('dialog', { name: 'Export to CSV' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Transactions' })).toBeVisible();
});
