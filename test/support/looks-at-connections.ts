/** Connections in the states worth looking at. */
import type { Page } from 'playwright';

import type { View } from './looks-at-products.ts';

export const connectionViews: readonly View[] = [
  { name: 'connections', hash: '/connections', scenario: { profile: 'production', trouble: 'reconnect' } },
  {
    name: 'connections-syncing',
    hash: '/connections',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Sync all' }).click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'connections-remove',
    hash: '/connections',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'More about Tartan Bank' }).click();
      await page.getByRole('menuitem', { name: 'Remove…' }).click();
    },
  },
  ...[7, 10].map((itemsUsed) => ({
    name: `connections-meter-${itemsUsed}`,
    hash: '/connections',
    scenario: { profile: 'production', itemsUsed } as const,
    act: (page: Page): Promise<void> => page.getByRole('region', { name: 'Items of your Plaid plan' }).scrollIntoViewIfNeeded(),
  })),
  {
    name: 'connections-stop',
    hash: '/connections',
    scenario: { products: 'on' },
    act: async (page: Page): Promise<void> => {
      await page.locator('details > summary').first().click();
      await page.getByRole('button', { name: /^Stop reading: First Platypus Bank, loans/ }).click();
    },
  },
  {
    name: 'connections-rotate',
    hash: '/connections',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'More about Tartan Bank' }).click();
      await page.getByRole('menuitem', { name: 'Renew its key…' }).click();
    },
  },
  {
    name: 'connections-duplicate',
    hash: '/connections',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Add a bank' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'connections-search',
    hash: '/connections',
    scenario: {},
    act: (page: Page): Promise<void> => page.getByRole('searchbox').fill('bank'),
  },
  ...(['locked', 'expiring', 'gone', 'unsupported', 'unregistered', 'unknown', 'removing', 'disconnected'] as const).map(
    (trouble) => ({
      name: `connections-${trouble}`,
      hash: '/connections',
      scenario: { trouble },
    }),
  ),
  {
    name: 'connections-link-open',
    hash: '/connections',
    scenario: { delayMilliseconds: 3000 },
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Add a bank' }).click({ timeout: 10_000 });
      await page.getByRole('button', { name: 'Finish in my browser' }).waitFor();
    },
  },
  {
    name: 'connections-advice',
    hash: '/connections',
    scenario: { connecting: 'cancelled-at-bank' },
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Add a bank' }).click();
      await page.getByRole('button', { name: 'Dismiss' }).waitFor();
    },
  },
  {
    name: 'connections-finder',
    hash: '/connections',
    scenario: { world: 'empty' },
    act: async (page: Page): Promise<void> => {
      await page.getByRole('searchbox').fill('an');
      await page.getByRole('list', { name: 'Banks that were found' }).waitFor();
    },
  },
  { name: 'connections-browser', hash: '/connections', scenario: { browser: ['waiting'] } },
  {
    name: 'connections-browser-all',
    hash: '/connections',
    scenario: { browser: ['waiting', 'left', 'finishing', 'duplicate', 'expired', 'nothing', 'failed'] },
  },
  { name: 'connections-offline', hash: '/connections', scenario: { trouble: 'offline' } },
  { name: 'connections-empty', hash: '/connections', scenario: { world: 'empty' } },
  { name: 'connections-keys', hash: '/connections', scenario: { world: 'empty', profile: 'sandbox', keys: 'none' } },
];
