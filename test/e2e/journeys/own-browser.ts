import { expect } from 'playwright/test';
import { chromium, type Page } from 'playwright';

import { findChromium } from '../../chromium-host/browser/find-chromium.ts';
import type { LaunchedApp } from '../../support/launch-app.ts';

/** What the user does in a browser of their own, on the page that Coffer handed to the system last. */
export async function openInBrowser(app: LaunchedApp, doing: (page: Page) => Promise<void>): Promise<void> {
  await expect.poll(async () => (await app.openedExternally()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const address = (await app.openedExternally()).at(-1) ?? '';
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await doing(page);
  } finally {
    await browser.close();
  }
}
