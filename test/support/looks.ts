/** Every view in the states worth looking at, and the sizes and colours to look at it in. */
import type { Page } from 'playwright';

import { failed } from '../../src-preload/contract/failures.ts';
import type { Scenario } from './coffer-double.ts';
import type { Look } from './renderer-in-browser.ts';

export interface View {
  readonly name: string;
  readonly hash: string;
  readonly scenario: Scenario;
  readonly act?: (page: Page) => Promise<void>;
}

const damaged = failed('ledger-damaged', 'The ledger’s file is damaged. Restore a backup, or report this.', {
  reference: 'k3f9',
}).failure;
const key = (keys: string) => (page: Page) => page.keyboard.press(keys);
const lookDown = (page: Page): Promise<void> => page.getByRole('complementary').evaluate((aside) => aside.scrollTo(0, 1e6));
const everyStatus = ['off', 'consent', 'none', 'unsupported', 'failed', 'preparing'] as const;
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
  { name: 'accounts-extremes', hash: '/accounts?account=long', scenario: { world: 'extremes' } },
  { name: 'accounts-numbers', hash: '/accounts?account=checking', scenario: {}, act: lookDown },
  {
    name: 'accounts-revealed',
    hash: '/accounts?account=savings',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Reveal' }).click();
      await page.getByRole('button', { name: 'Hide' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'accounts-not-read', hash: '/accounts?account=checking', scenario: { products: 'off' }, act: lookDown },
  { name: 'investments', hash: '/investments', scenario: {} },
  {
    name: 'investments-activity',
    hash: '/investments',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Gain' }).click();
      await page.getByRole('radio', { name: 'Security' }).click();
      await page.getByRole('button', { name: 'Show more' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'investments-end',
    hash: '/investments',
    scenario: {},
    act: (page: Page): Promise<void> => page.getByRole('list', { name: 'Investments by bank' }).scrollIntoViewIfNeeded(),
  },
  { name: 'investments-extremes', hash: '/investments', scenario: { world: 'extremes' } },
  { name: 'investments-empty', hash: '/investments', scenario: { world: 'empty' } },
  ...everyStatus.map((products) => ({ name: `investments-${products}`, hash: '/investments', scenario: { products } })),
  {
    name: 'investments-costs',
    hash: '/investments',
    scenario: { products: 'consent' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: /^Sign in again: Tartan/ }).click(),
  },
  { name: 'investments-private', hash: '/investments', scenario: {}, act: key('Control+Shift+h') },
  { name: 'investments-damaged', hash: '/investments', scenario: { failing: { 'investments.holdings': damaged } } },
  { name: 'loans', hash: '/loans', scenario: {} },
  { name: 'loans-extremes', hash: '/loans', scenario: { world: 'extremes' } },
  {
    name: 'loans-extremes-end',
    hash: '/loans',
    scenario: { world: 'extremes' },
    act: (page: Page): Promise<void> => page.getByRole('article').last().scrollIntoViewIfNeeded(),
  },
  { name: 'loans-empty', hash: '/loans', scenario: { world: 'empty' } },
  { name: 'loans-off', hash: '/loans', scenario: { products: 'off' } },
  { name: 'loans-unsupported', hash: '/loans', scenario: { world: 'one-row', products: 'unsupported' } },
  {
    name: 'connections-products',
    hash: '/connections',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      for (const summary of await page.locator('details:not([open]) > summary').all()) await summary.click();
    },
  },
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
  { name: 'connections-offline', hash: '/connections', scenario: { trouble: 'offline' } },
  { name: 'connections-empty', hash: '/connections', scenario: { world: 'empty' } },
  { name: 'connections-keys', hash: '/connections', scenario: { world: 'empty', profile: 'sandbox', keys: 'none' } },
  { name: 'settings', hash: '/settings', scenario: { profile: 'sandbox' } },
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
