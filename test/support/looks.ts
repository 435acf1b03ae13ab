/** Every view in the states worth looking at, and the sizes and colours to look at it in. */
import type { Page } from 'playwright';

import { failed } from '../../src-preload/contract/failures.ts';
import { connectionViews } from './looks-at-connections.ts';
import { productViews, type View } from './looks-at-products.ts';
import type { Look } from './renderer-in-browser.ts';

const damaged = failed('ledger-damaged', 'The ledger’s file is damaged. Restore a backup, or report this.', {
  reference: 'k3f9',
}).failure;
const key = (keys: string) => (page: Page) => page.keyboard.press(keys);
const settled = (page: Page): Promise<void> => page.waitForTimeout(450);

export const views: readonly View[] = [
  { name: 'welcome', hash: '/overview', scenario: { profile: null } },
  { name: 'welcome-keys', hash: '/welcome?keys=true', scenario: { profile: 'sandbox', keys: 'none' } },
  { name: 'vault-new', hash: '/', scenario: { profile: 'production', vault: 'new' } },
  { name: 'vault-locked', hash: '/', scenario: { profile: 'production', vault: 'locked' } },
  { name: 'vault-keychain-locked', hash: '/', scenario: { profile: 'production', vault: 'keychainLocked' } },
  { name: 'vault-unavailable', hash: '/', scenario: { profile: 'production', vault: 'unavailable' } },
  { name: 'vault-changed', hash: '/', scenario: { profile: 'production', vault: 'changed' } },
  {
    name: 'vault-start-over',
    hash: '/',
    scenario: { profile: 'production', vault: 'changed' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: /start over/ }).click(),
  },
  { name: 'overview', hash: '/overview', scenario: {} },
  { name: 'overview-trouble', hash: '/overview', scenario: { profile: 'production', trouble: 'reconnect' } },
  { name: 'overview-hover', hash: '/overview', scenario: {}, act: (page: Page): Promise<void> => page.mouse.move(420, 280) },
  { name: 'overview-empty', hash: '/overview', scenario: { world: 'empty' } },
  { name: 'overview-one-row', hash: '/overview', scenario: { world: 'one-row' } },
  { name: 'overview-extremes', hash: '/overview', scenario: { world: 'extremes' } },
  { name: 'overview-failed', hash: '/overview', scenario: { failing: { 'accounts.list': damaged } } },
  { name: 'transactions', hash: '/transactions', scenario: {} },
  {
    name: 'transactions-search',
    hash: '/transactions?search=coffee',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'transactions-filters',
    hash: '/transactions?search=coffee&direction=out&from=2026-01-01&minimumAmount="5"',
    scenario: {},
  },
  {
    name: 'transactions-dates',
    hash: '/transactions',
    scenario: {},
    act: (page: Page): Promise<void> => page.getByRole('button', { name: 'Filter by date' }).click(),
  },
  {
    name: 'transactions-category',
    hash: '/transactions',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('j');
      await page.keyboard.press('c');
    },
  },
  {
    name: 'transactions-selection',
    hash: '/transactions',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('j');
      for (let row = 0; row < 5; row++) await page.keyboard.press('Shift+ArrowDown');
    },
  },
  {
    name: 'transactions-large',
    hash: '/transactions',
    scenario: { world: 'large' },
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 200_013));
    },
  },
  {
    name: 'transactions-counting',
    hash: '/transactions?search=e',
    scenario: { delayMilliseconds: { 'transactions.outline': 60_000 } },
  },
  { name: 'transactions-empty', hash: '/transactions', scenario: { world: 'empty' } },
  { name: 'transactions-nothing', hash: '/transactions?search=zzz', scenario: {} },
  { name: 'transactions-extremes', hash: '/transactions?entry=7', scenario: { world: 'extremes' } },
  { name: 'transactions-failed', hash: '/transactions', scenario: { failing: { 'transactions.outline': damaged } } },
  {
    name: 'export',
    hash: '/transactions?search=coffee',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('e');
    },
  },
  {
    name: 'export-progress',
    hash: '/transactions',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('e');
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.waitForTimeout(300);
    },
  },
  { name: 'accounts', hash: '/accounts', scenario: {} },
  { name: 'accounts-inspector', hash: '/accounts?account=visa', scenario: {} },
  { name: 'accounts-none-shared', hash: '/accounts', scenario: { world: 'no-accounts' } },
  { name: 'accounts-many', hash: '/accounts', scenario: { world: 'many-accounts' } },
  {
    name: 'transactions-many-accounts',
    hash: '/transactions',
    scenario: { world: 'many-accounts' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: 'Filter by account' }).click(),
  },
  { name: 'accounts-extremes', hash: '/accounts?account=long', scenario: { world: 'extremes' } },
  ...productViews,
  ...connectionViews,
  {
    name: 'settings-check-up',
    hash: '/settings',
    scenario: { profile: 'sandbox' },
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Check everything' }).click();
      await page.getByRole('list', { name: 'What was found' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'settings-repaired',
    hash: '/settings',
    scenario: { profile: 'sandbox' },
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Repair what is safe' }).click();
      await page.getByRole('list', { name: 'What was found' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'settings', hash: '/settings', scenario: { profile: 'sandbox' } },
  {
    name: 'settings-encrypt-anew',
    hash: '/settings',
    scenario: { profile: 'sandbox' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: 'Encrypt anew…' }).click(),
  },
  {
    name: 'settings-change-passphrase',
    hash: '/settings',
    scenario: { profile: 'sandbox', vault: 'passphrase' },
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Change passphrase…' }).click();
      await page.getByLabel('Passphrase now').fill('wrong');
      await page.getByLabel('New passphrase').fill('correct horse battery staple');
      await page.getByLabel('The same again').fill('correct horse battery staple');
      await page.getByRole('button', { name: 'Change', exact: true }).click();
    },
  },
  {
    name: 'damaged-data',
    hash: '/overview',
    scenario: { profile: 'sandbox', failing: { 'connections.list': damaged, 'accounts.list': damaged } },
  },
  {
    name: 'left-half-done',
    hash: '/overview',
    scenario: {
      profile: 'sandbox',
      recovered: [
        'Linking First Platypus Bank could not be finished, and Plaid may have a connection that nobody holds the key to: end it at my.plaid.com, then link the bank again.',
      ],
    },
  },
  {
    name: 'damaged-begin-anew',
    hash: '/overview',
    scenario: { profile: 'sandbox', failing: { 'connections.list': damaged, 'accounts.list': damaged } },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: 'Begin a new file…' }).click(),
  },
  {
    name: 'palette',
    hash: '/overview',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('tra');
    },
  },
  {
    name: 'shortcuts',
    hash: '/transactions',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('?');
    },
  },
  {
    name: 'privacy',
    hash: '/overview',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await key('Control+Shift+h')(page);
    },
  },
  {
    name: 'collapsed',
    hash: '/overview',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await key('Control+b')(page);
    },
  },
  {
    name: 'profile-menu',
    hash: '/overview',
    scenario: {},
    act: (page: Page): Promise<void> => page.getByRole('button', { name: /^Profile/ }).click(),
  },
  {
    name: 'toast',
    hash: '/transactions',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await settled(page);
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      await page.keyboard.type('groc');
      await page.keyboard.press('Enter');
    },
  },
];

export const looks: readonly Look[] = [
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 960, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'dark' },
  { width: 960, height: 640, colorScheme: 'light' },
];
