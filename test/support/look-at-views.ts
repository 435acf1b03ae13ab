/**
 * Pictures of every view in the states worth looking at, with what axe and the console say.
 *
 *     node test/support/look-at-views.ts [FOLDER] [NAME…]
 *
 * Not a test: it is for the eyes. FOLDER is /tmp/coffer/looks unless given.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

import { failed } from '../../src-preload/contract/failures.ts';
import type { Scenario } from './coffer-double.ts';
import { openRenderer, type Look } from './renderer-in-browser.ts';

interface View {
  readonly name: string;
  readonly hash: string;
  readonly scenario: Scenario;
  readonly act?: (page: Page) => Promise<void>;
}

const damaged = failed('ledger-damaged', 'The ledger’s file is damaged. Restore a backup, or report this.', {
  reference: 'k3f9',
}).failure;
const key = (keys: string) => (page: Page) => page.keyboard.press(keys);
const settled = (page: Page): Promise<void> => page.waitForTimeout(450);

const views: readonly View[] = [
  { name: 'welcome', hash: '/overview', scenario: { profile: null } },
  { name: 'welcome-keys', hash: '/welcome?keys=true', scenario: { profile: 'sandbox', keys: 'none' } },
  { name: 'vault-new', hash: '/', scenario: { profile: 'production', vault: 'unavailable' } },
  { name: 'vault-locked', hash: '/', scenario: { profile: 'production', vault: 'locked' } },
  { name: 'overview', hash: '/overview', scenario: {} },
  { name: 'overview-trouble', hash: '/overview', scenario: { profile: 'production', trouble: 'reconnect' } },
  { name: 'overview-hover', hash: '/overview', scenario: {}, act: (page) => page.mouse.move(420, 280) },
  { name: 'overview-empty', hash: '/overview', scenario: { world: 'empty' } },
  { name: 'overview-one-row', hash: '/overview', scenario: { world: 'one-row' } },
  { name: 'overview-extremes', hash: '/overview', scenario: { world: 'extremes' } },
  { name: 'overview-failed', hash: '/overview', scenario: { failing: { 'accounts.list': damaged } } },
  { name: 'transactions', hash: '/transactions', scenario: {} },
  {
    name: 'transactions-search',
    hash: '/transactions?search=coffee',
    scenario: {},
    act: async (page) => {
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
    act: (page) => page.getByRole('button', { name: 'Filter by date' }).click(),
  },
  {
    name: 'transactions-category',
    hash: '/transactions',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await page.keyboard.press('j');
      await page.keyboard.press('c');
    },
  },
  {
    name: 'transactions-selection',
    hash: '/transactions',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await page.keyboard.press('j');
      for (let row = 0; row < 5; row++) await page.keyboard.press('Shift+ArrowDown');
    },
  },
  {
    name: 'transactions-large',
    hash: '/transactions',
    scenario: { world: 'large' },
    act: async (page) => {
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
    act: async (page) => {
      await settled(page);
      await page.keyboard.press('e');
    },
  },
  {
    name: 'export-progress',
    hash: '/transactions',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await page.keyboard.press('e');
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.waitForTimeout(300);
    },
  },
  { name: 'accounts', hash: '/accounts', scenario: {} },
  { name: 'accounts-inspector', hash: '/accounts?account=visa', scenario: {} },
  { name: 'accounts-extremes', hash: '/accounts?account=long', scenario: { world: 'extremes' } },
  { name: 'connections', hash: '/connections', scenario: { profile: 'production', trouble: 'reconnect' } },
  {
    name: 'connections-syncing',
    hash: '/connections',
    scenario: {},
    act: async (page) => {
      await page.getByRole('button', { name: 'Sync all' }).click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'connections-remove',
    hash: '/connections',
    scenario: {},
    act: async (page) => {
      await page.getByRole('button', { name: 'More about Tartan Bank' }).click();
      await page.getByRole('menuitem', { name: 'Remove…' }).click();
    },
  },
  { name: 'connections-search', hash: '/connections', scenario: {}, act: (page) => page.getByRole('searchbox').fill('bank') },
  { name: 'connections-offline', hash: '/connections', scenario: { trouble: 'offline' } },
  { name: 'connections-empty', hash: '/connections', scenario: { world: 'empty' } },
  { name: 'connections-keys', hash: '/connections', scenario: { world: 'empty', profile: 'sandbox', keys: 'none' } },
  { name: 'settings', hash: '/settings', scenario: { profile: 'sandbox' } },
  {
    name: 'palette',
    hash: '/overview',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('tra');
    },
  },
  {
    name: 'shortcuts',
    hash: '/transactions',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await page.keyboard.press('?');
    },
  },
  {
    name: 'privacy',
    hash: '/overview',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await key('Control+Shift+h')(page);
    },
  },
  {
    name: 'collapsed',
    hash: '/overview',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await key('Control+b')(page);
    },
  },
  {
    name: 'profile-menu',
    hash: '/overview',
    scenario: {},
    act: (page) => page.getByRole('button', { name: /^Profile/ }).click(),
  },
  {
    name: 'toast',
    hash: '/transactions',
    scenario: {},
    act: async (page) => {
      await settled(page);
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      await page.keyboard.type('groc');
      await page.keyboard.press('Enter');
    },
  },
];

const looks: readonly Look[] = [
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 960, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'dark' },
  { width: 960, height: 640, colorScheme: 'light' },
];

/** What is cut off though nothing says that it goes on. */
function clippedTexts(): string[] {
  const clipped: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) clipped.push('the page scrolls sideways');
  for (const element of document.querySelectorAll<HTMLElement>('#root *, [role=dialog] *')) {
    const style = getComputedStyle(element);
    const isCut =
      element.scrollWidth > element.clientWidth + 1 && style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis';
    if (isCut && element.clientWidth > 1 && element.childElementCount === 0)
      clipped.push(`cut off: ${element.textContent.slice(0, 60)}`);
  }
  return clipped;
}

const [folder = '/tmp/coffer/looks', ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const renderer = await openRenderer('/tmp/coffer/renderer-built');
let found = 0;
const wanted = views.filter(({ name }) => names.length === 0 || names.some((each) => name.startsWith(each)));
for (const { name, hash, scenario, act } of wanted) {
  for (const look of names.length === 0 || process.env['ALL_LOOKS'] !== undefined ? looks : looks.slice(0, 2)) {
    const title = `${name}-${look.width}-${look.colorScheme}`;
    const { page, problems } = await renderer.open(scenario, hash, look);
    const said: string[] = [];
    try {
      page.setDefaultTimeout(5000);
      await settled(page);
      await act?.(page);
      await settled(page);
      await page.screenshot({ path: join(folder, `${title}.png`) });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const violation of violations) {
        said.push(
          ...violation.nodes
            .slice(0, 4)
            .map((node) => `axe ${violation.id}: ${node.html.slice(0, 140)} ${node.any[0]?.message.slice(0, 110) ?? ''}`),
        );
      }
      said.push(...(await page.evaluate(clippedTexts)));
    } catch (error) {
      said.push(String(error).slice(0, 400));
    }
    for (const problem of [...problems, ...said]) console.log(`${title}: ${problem}`);
    found += problems.length + said.length;
    await page.context().close();
  }
}
await renderer.close();
console.log(`${wanted.length} views, ${found} findings, pictures in ${folder}`);
