/** Link's stand-in as `react-plaid-link` drives it: a page on another port, the bank's script, a real browser. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { expect, onTestFinished } from 'vitest';
import { withStandIn } from '../../src-main/shell/link/link-page-server.ts';
import { cspFor } from '../../src-main/shell/security/content-security-policy.ts';
import type { Bank } from '../../src-main/demo-bank/bank.ts';
import { createInstitutionHealths } from '../../src-main/demo-bank/institution-health.ts';
import { createItems } from '../../src-main/demo-bank/items.ts';
import { handleLinkRequest } from '../../src-main/demo-bank/link-session/handle-link-request.ts';
import { createLinkToken, type LinkTokenRequest } from '../../src-main/demo-bank/link-tokens.ts';
import { createOauthGrants } from '../../src-main/demo-bank/oauth/oauth-grants.ts';
import { handlePageRequest } from '../../src-main/demo-bank/pages/handle-page-request.ts';
import { noRateLimits } from '../../src-main/demo-bank/rate-limiter.ts';
import { memoryStateStore } from '../../src-main/demo-bank/state-store.ts';
import { createTransactionStreams } from '../../src-main/demo-bank/transaction-streams.ts';
import { localDate } from '../../src-preload/contract/dates.ts';

const timeline = { initialMilliseconds: 0, historicalMilliseconds: 0 };
const root = join(import.meta.dirname, '../..');

export interface LinkInBrowser {
  /** A page that has just opened Link; closed when the test ends. */
  readonly openLink: (opening?: Opening) => Promise<OpenedLink>;
  readonly close: () => Promise<void>;
}

/** Builds the stand-in and a page for it, once for a file of tests. */
export async function startLinkInBrowser(): Promise<LinkInBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'coffer-link-'));
  const common = { configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"development"' } } as const;
  const bundle = (entry: string, format: 'cjs' | 'iife', name: string) =>
    build({
      ...common,
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: join(root, entry), formats: [format], name: 'bundle', fileName: () => name },
      },
    });
  await bundle('src-main/demo-bank/link-stand-in/link-stand-in.ts', 'cjs', 'link-stand-in.cjs');
  await bundle('test/support/link-test-page.tsx', 'iife', 'page.js');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    openLink: (opening) => openLink({ browser, folder }, opening),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

function aBank(origin: () => string): Bank {
  const state = memoryStateStore();
  const now = Date.now;
  const today = () => localDate(now());
  const items = createItems({ state, now, seed: 1, timeline });
  return {
    state,
    now,
    today,
    seed: 1,
    timeline,
    limiter: noRateLimits,
    itemsExpire: true,
    institutionHealth: createInstitutionHealths(),
    items,
    streams: createTransactionStreams(now, today),
    oauth: createOauthGrants(now),
    origin,
  };
}

const usual = {
  clientName: 'Coffer',
  language: 'en',
  countryCodes: ['US'],
  products: ['transactions'],
  optionalProducts: [],
  consentedProducts: [],
  webhook: null,
  redirectUri: null,
  userId: null,
  incomeDays: null,
  selectsAccounts: false,
  daysRequested: 730,
  institutionId: null,
  hosted: null,
};

export interface Opening {
  readonly update?: boolean;
  readonly token?: string;
  /** The bank that was chosen before. */
  readonly institutionId?: string;
  /** What the link token asks for beside or instead of the usual. */
  readonly request?: Partial<LinkTokenRequest>;
}

export interface OpenedLink {
  readonly bank: Bank;
  readonly page: Page;
  /** The Item that update mode is about. */
  readonly itemId: string | null;
  /** What the page was told at the end: 'success' or 'exit', and with what. */
  readonly outcome: () => Promise<unknown[]>;
  /** The events that the page heard of: name and view. */
  readonly happened: () => Promise<string[]>;
  readonly linkToken: string;
}

async function openLink(
  { browser, folder }: { readonly browser: Browser; readonly folder: string },
  { update = false, token, institutionId, request = {} }: Opening = {},
): Promise<OpenedLink> {
  let bankUrl = '';
  const bank = aBank(() => bankUrl);
  const item = update
    ? bank.items.create({
        institutionId: 'ins_109508',
        user: { kind: 'household' },
        selectedAccountKeys: null,
        products: ['transactions'],
        consentedProducts: [],
        daysRequested: 90,
        webhook: null,
      })
    : null;
  if (item !== null)
    bank.items.change(item.itemId, (record) => void (record.trouble = { code: 'ITEM_LOGIN_REQUIRED', reason: null }));
  const { linkToken } = createLinkToken(bank, {
    ...usual,
    updateItemId: item?.itemId ?? null,
    institutionId: institutionId ?? null,
    ...request,
  });

  const bankServer = createServer((request, response) => {
    const isForLink = handleLinkRequest(request, response, bank, { linkStandInFile: join(folder, 'link-stand-in.cjs') });
    if (!isForLink && !handlePageRequest(request, response, bank)) response.writeHead(404).end();
  });
  bankUrl = `http://127.0.0.1:${String(await listen(bankServer))}`;
  const html = withStandIn('<!doctype html><html lang="en"><head><title>Link</title></head><body></body></html>', {
    kind: 'stand-in',
    url: bankUrl,
  });
  const pageServer = createServer((_request, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': cspFor({ window: 'link', origin: 'stand-in', url: bankUrl }),
      })
      .end(html);
  });
  const page = await browser.newPage({ viewport: { width: 480, height: 700 } });
  onTestFinished(() => page.close());
  await page.goto(`http://localhost:${String(await listen(pageServer))}/`);
  await page.evaluate((known) => Object.assign(window, { linkToken: known }), token ?? linkToken);
  await page.evaluate(await readFile(join(folder, 'page.js'), 'utf8'));
  return {
    bank,
    page,
    linkToken,
    itemId: item?.itemId ?? null,
    outcome: () => outcomeOf(page),
    happened: () => page.evaluate<string[]>('window.happened'),
  };
}

async function outcomeOf(page: Page): Promise<unknown[]> {
  const read = () => page.evaluate<unknown[][]>('window.outcomes');
  await expect.poll(read, { timeout: 60_000 }).not.toEqual([]);
  const outcomes = await read();
  expect(outcomes).toHaveLength(1);
  return outcomes[0] ?? [];
}

async function listen(server: Server): Promise<number> {
  await once(server.listen(0), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
