/** The views of what banks say beside transactions, in the states worth looking at. */
import type { Page } from 'playwright';

import { failed } from '../../src-preload/contract/failures.ts';
import type { Scenario } from './coffer-double.ts';

export interface View {
  readonly name: string;
  readonly hash: string;
  readonly scenario: Scenario;
  readonly act?: (page: Page) => Promise<void>;
}

const damaged = failed('ledger-damaged', 'The ledger’s file is damaged. Restore a backup, or report this.').failure;
const lookDown = (page: Page): Promise<void> => page.getByRole('complementary').evaluate((aside) => aside.scrollTo(0, 1e6));
const everyStatus = ['off', 'consent', 'none', 'unsupported', 'failed', 'preparing'] as const;

export const productViews: readonly View[] = [
  { name: 'accounts-numbers', hash: '/accounts?account=checking', scenario: {}, act: lookDown },
  {
    name: 'accounts-revealed',
    hash: '/accounts?account=savings',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Reveal', exact: true }).click();
      await page.getByRole('button', { name: 'Hide', exact: true }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'accounts-live-balance',
    hash: '/accounts?account=checking',
    scenario: {},
    act: (page: Page): Promise<void> => page.getByRole('button', { name: 'Ask the bank now…' }).click(),
  },
  { name: 'accounts-unsupported', hash: '/accounts?account=checking', scenario: { products: 'unsupported' }, act: lookDown },
  { name: 'accounts-not-read', hash: '/accounts?account=checking', scenario: { products: 'off' }, act: lookDown },
  {
    name: 'recurring',
    hash: '/recurring',
    scenario: {},
    act: (page: Page): Promise<void> => page.getByRole('button', { name: /Tuneline/ }).click(),
  },
  { name: 'recurring-empty', hash: '/recurring', scenario: { world: 'empty' } },
  ...everyStatus.map((products) => ({ name: `recurring-${products}`, hash: '/recurring', scenario: { products } })),
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
    act: (page: Page): Promise<void> => page.getByRole('list', { name: 'Other banks' }).scrollIntoViewIfNeeded(),
  },
  { name: 'investments-extremes', hash: '/investments', scenario: { world: 'indebted' } },
  { name: 'investments-empty', hash: '/investments', scenario: { world: 'empty' } },
  ...everyStatus.map((products) => ({ name: `investments-${products}`, hash: '/investments', scenario: { products } })),
  {
    name: 'investments-costs',
    hash: '/investments',
    scenario: { products: 'consent' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: /^Sign in again: Tartan/ }).click(),
  },
  {
    name: 'investments-private',
    hash: '/investments',
    scenario: {},
    act: (page: Page): Promise<void> => page.keyboard.press('Control+Shift+h'),
  },
  { name: 'investments-damaged', hash: '/investments', scenario: { failing: { 'investments.holdings': damaged } } },
  { name: 'accounts-balances', hash: '/accounts?account=checking', scenario: {} },
  { name: 'transactions-told', hash: '/transactions?entry=4', scenario: {} },
  { name: 'receipts', hash: '/receipts?receipt=11', scenario: {} },
  { name: 'receipts-first', hash: '/receipts?receipt=1', scenario: { world: 'extremes' } },
  { name: 'receipts-empty', hash: '/receipts', scenario: { world: 'empty' } },
  { name: 'receipts-damaged', hash: '/receipts', scenario: { failing: { 'receipts.list': damaged } } },
  { name: 'relink-possible', hash: '/connections', scenario: { relink: 'possible' } },
  { name: 'relink-waiting', hash: '/connections', scenario: { relink: 'waiting' } },
  { name: 'relink-carried', hash: '/connections', scenario: { relink: 'carried' } },
  {
    name: 'relink-dialog',
    hash: '/connections',
    scenario: { relink: 'possible' },
    act: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Look at it…' }).click();
      await page.getByText(/Look at the pairs/).click();
    },
  },
  {
    name: 'refresh-costs',
    hash: '/connections',
    scenario: { profile: 'production' },
    act: async (page: Page): Promise<void> => {
      await page
        .getByRole('button', { name: /^More about/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Ask the bank now…' }).click();
    },
  },
  { name: 'loans', hash: '/loans', scenario: {} },
  { name: 'loans-extremes', hash: '/loans', scenario: { world: 'indebted' } },
  {
    name: 'loans-extremes-end',
    hash: '/loans',
    scenario: { world: 'indebted' },
    act: (page: Page): Promise<void> => page.getByRole('article').last().scrollIntoViewIfNeeded(),
  },
  { name: 'loans-empty', hash: '/loans', scenario: { world: 'empty' } },
  { name: 'loans-off', hash: '/loans', scenario: { products: 'off' } },
  { name: 'loans-unsupported', hash: '/loans', scenario: { world: 'one-row', products: 'unsupported' } },
  { name: 'reports-income', hash: '/reports', scenario: {} },
  {
    name: 'reports-income-source',
    hash: '/reports',
    scenario: { income: 'extremes' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: /^Pedal Courier/ }).click(),
  },
  {
    name: 'reports-income-sources',
    hash: '/reports',
    scenario: { income: 'extremes' },
    act: (page: Page): Promise<void> => page.getByRole('table', { name: 'Sources' }).scrollIntoViewIfNeeded(),
  },
  ...(['none', 'preparing', 'failed', 'nothing'] as const).map((income) => ({
    name: `reports-income-${income}`,
    hash: '/reports',
    scenario: { income },
  })),
  {
    name: 'reports-income-costs',
    hash: '/reports',
    scenario: { income: 'none' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: 'Share income' }).click(),
  },
  { name: 'reports-assets', hash: '/reports?tab=assets', scenario: {} },
  { name: 'reports-assets-none', hash: '/reports?tab=assets', scenario: { reports: 'none' } },
  { name: 'reports-assets-no-bank', hash: '/reports?tab=assets', scenario: { world: 'empty' } },
  { name: 'reports-assets-damaged', hash: '/reports?tab=assets', scenario: { failing: { 'assets.reports': damaged } } },
  {
    name: 'reports-assets-create',
    hash: '/reports?tab=assets',
    scenario: { reports: 'none' },
    act: (page: Page): Promise<void> => page.getByRole('button', { name: 'Create a report' }).click(),
  },
  { name: 'reports-assets-one', hash: '/reports?tab=assets&report=ready', scenario: {} },
  { name: 'reports-assets-one-extremes', hash: '/reports?tab=assets&report=old', scenario: { world: 'extremes' } },
  { name: 'reports-assets-preparing', hash: '/reports?tab=assets&report=stuck', scenario: {} },
  {
    name: 'connections-products',
    hash: '/connections',
    scenario: {},
    act: async (page: Page): Promise<void> => {
      for (const summary of await page.locator('details:not([open]) > summary').all()) await summary.click();
    },
  },
];
