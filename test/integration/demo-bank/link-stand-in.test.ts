/** Link's stand-in as `react-plaid-link` drives it: a page on another port, the bank's script, a real browser. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { withStandIn } from '../../../src-main/shell/link/link-page-server.ts';
import { cspFor } from '../../../src-main/shell/security/content-security-policy.ts';
import { createInstitutionHealths } from '../../../src-main/demo-bank/institution-health.ts';
import { createItems } from '../../../src-main/demo-bank/items.ts';
import type { Bank } from '../../../src-main/demo-bank/bank.ts';
import { handleLinkRequest } from '../../../src-main/demo-bank/link-session/handle-link-request.ts';
import { createLinkToken } from '../../../src-main/demo-bank/link-tokens.ts';
import { linkAccount, sharedAccounts } from '../../../src-main/demo-bank/plaid-shapes.ts';
import { noRateLimits } from '../../../src-main/demo-bank/rate-limiter.ts';
import { memoryStateStore } from '../../../src-main/demo-bank/state-store.ts';
import { createTransactionStreams } from '../../../src-main/demo-bank/transaction-streams.ts';
import { localDate } from '../../../src-preload/contract/dates.ts';
import { linkOf } from '../../e2e/pages/link.ts';

const timeline = { initialMilliseconds: 0, historicalMilliseconds: 0 };
const root = join(import.meta.dirname, '../../..');
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coffer-link-'));
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
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('Link’s stand-in', () => {
  it('gives a public token for the accounts that were chosen', async () => {
    const { bank, page, outcome } = await openLink();
    const link = linkOf(page);

    await link.findBank('First Platypus Bank');
    await link.signIn('user_good', 'pass_good');
    await page.getByRole('checkbox').first().uncheck();
    await link.acceptAccounts();

    const [kind, publicToken, metadata] = await outcome();
    const { itemId } = bank.items.exchange(publicToken as string);
    const item = bank.items.byId(itemId);
    const accounts = item === null ? [] : sharedAccounts(item, bank).map((account) => linkAccount(item, account));
    expect({ kind, metadata }).toEqual({
      kind: 'success',
      metadata: {
        institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
        accounts,
        link_session_id: expect.any(String) as string,
        transfer_status: null,
      },
    });
    expect(item?.selectedAccountKeys).toHaveLength(accounts.length);
  });

  it('refuses a wrong password and lets the user try again', async () => {
    const { page, outcome } = await openLink();
    const link = linkOf(page);
    await link.findBank('First Platypus Bank');

    await link.signIn('user_good', 'wrong');
    await page
      .getByRole('alert')
      .getByText(/incorrect.*try again/i)
      .waitFor();
    await link.signIn('user_good', 'pass_good');
    await link.acceptAccounts();

    expect((await outcome())[0]).toBe('success');
  });

  it('shows the error that a password asks for, and leaves with it', async () => {
    const { page, outcome } = await openLink();
    const link = linkOf(page);
    await link.findBank('First Platypus Bank');
    await link.signIn('user_good', 'error_ITEM_LOCKED');

    await page.getByRole('button', { name: 'Leave' }).click();

    expect(await outcome()).toMatchObject([
      'exit',
      { error_code: 'ITEM_LOCKED' },
      { institution: { institution_id: 'ins_109508' } },
    ]);
  });

  it.each([
    ['mfa_device', [['Text to ••• ••• 0142'], ['1234']]],
    ['mfa_questions_1_1', [['answer_0_0']]],
    [
      'mfa_questions_2_2',
      [
        ['answer_0_0', 'answer_0_1'],
        ['answer_1_0', 'answer_1_1'],
      ],
    ],
    ['mfa_selections', [['tomato', 'ketchup']]],
  ])('asks for the second factor that %s stands for, and connects', async (password, rounds) => {
    const { page, outcome } = await openLink();
    const link = linkOf(page);
    await link.findBank('First Platypus Bank');
    await link.signIn('user_good', password);

    for (const answers of rounds) await answerChallenge(page, answers);
    await link.acceptAccounts();

    expect((await outcome())[0]).toBe('success');
  });

  it('asks again after a wrong code, and says what was still to do when it is left', async () => {
    const { page, outcome } = await openLink();
    const link = linkOf(page);
    await link.findBank('First Platypus Bank');
    await link.signIn('user_good', 'mfa_device');
    await answerChallenge(page, ['Text to ••• ••• 0142']);

    await answerChallenge(page, ['9999']);
    await page
      .getByRole('alert')
      .getByText(/not correct.*try again/i)
      .waitFor();
    await page.keyboard.press('Escape');

    expect(await outcome()).toMatchObject(['exit', { error_code: 'INVALID_MFA' }, { status: 'requires_code' }]);
  });

  it('is left by Escape without an error', async () => {
    const { bank, page, outcome } = await openLink();
    await page.getByRole('button', { name: 'Continue' }).waitFor();

    await page.keyboard.press('Escape');

    expect(await outcome()).toMatchObject(['exit', null, { institution: null }]);
    expect(bank.state.read().items).toEqual([]);
    expect(await page.locator('[data-link-stand-in]').count()).toBe(0);
  });

  it('exits with INVALID_LINK_TOKEN when the bank does not know the token', async () => {
    const { outcome } = await openLink({ token: 'link-sandbox-00000000-0000-0000-0000-000000000000' });

    expect(await outcome()).toMatchObject(['exit', { error_type: 'INVALID_INPUT', error_code: 'INVALID_LINK_TOKEN' }, {}]);
  });

  it('repairs an Item in update mode from its sign-in alone', async () => {
    const { bank, page, outcome, itemId } = await openLink({ update: true });

    await linkOf(page).signIn('user_good', 'pass_good');
    await page.getByRole('button', { name: 'Finish' }).click();

    expect((await outcome())[0]).toBe('success');
    expect(bank.state.read().items.map((item) => ({ id: item.itemId, trouble: item.trouble }))).toEqual([
      { id: itemId, trouble: null },
    ]);
  });
});

function aBank(): Bank {
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
};

async function openLink({ update = false, token }: { readonly update?: boolean; readonly token?: string } = {}) {
  const bank = aBank();
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
  const { linkToken } = createLinkToken(bank, { ...usual, updateItemId: item?.itemId ?? null });

  const bankServer = createServer((request, response) => {
    if (!handleLinkRequest(request, response, bank, { linkStandInFile: join(folder, 'link-stand-in.cjs') }))
      response.writeHead(404).end();
  });
  const bankUrl = `http://127.0.0.1:${String(await listen(bankServer))}`;
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
  return { bank, page, itemId: item?.itemId ?? null, outcome: () => outcomeOf(page) };
}

async function outcomeOf(page: Page): Promise<unknown[]> {
  const read = () => page.evaluate<unknown[][]>('window.outcomes');
  await expect.poll(read, { timeout: 20_000 }).not.toEqual([]);
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

/** Picks or types the answers of one of the bank's challenges, in order. */
async function answerChallenge(page: Page, answers: readonly string[]): Promise<void> {
  const submit = page.getByRole('button', { name: 'Continue' });
  await submit.waitFor();
  const fields = page.getByRole('textbox');
  const isTyped = (await fields.count()) > 0;
  for (const [index, answer] of answers.entries()) {
    if (isTyped) await fields.nth(index).fill(answer);
    else await page.getByRole('group').nth(index).getByRole('radio', { name: answer }).check();
  }
  await submit.click();
}
