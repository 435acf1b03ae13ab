/** What Link’s stand-in tells while it is open, and what an exit from each of its steps says (plaid.com/docs/link/web). */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionResults } from '../../../src-main/demo-bank/link-session/session-results.ts';
import { linkTokenRecord } from '../../../src-main/demo-bank/link-tokens.ts';
import { linkOf } from '../../e2e/pages/link.ts';
import { startLinkInBrowser, type LinkInBrowser, type OpenedLink } from '../../support/link-in-browser.ts';

let browser: LinkInBrowser;
beforeAll(async () => {
  browser = await startLinkInBrowser();
});
afterAll(() => browser.close());
const openLink: LinkInBrowser['openLink'] = (opening) => browser.openLink(opening);

/** Asked as often as was typed. */
const withoutSearches = (events: readonly string[]): string[] => events.filter((name) => name !== 'SEARCH_INSTITUTION');
const asTheBankHeard = ({ bank, linkToken }: OpenedLink) => {
  const record = linkTokenRecord(bank, linkToken);
  return record.sessions.map((session) => sessionResults(session, record, linkToken, bank));
};

it('a connection is told from OPEN to HANDOFF, to the page and to whoever has the link token', async () => {
  const link = await openLink();
  await linkOf(link.page).findBank('First Platypus Bank');
  await linkOf(link.page).signIn('user_good', 'mfa_questions_1_1');
  await link.page.getByRole('textbox').fill('answer_0_0');
  await link.page.getByRole('button', { name: 'Continue' }).click();
  await linkOf(link.page).acceptAccounts();
  await link.outcome();

  const told = withoutSearches(await link.happened());
  await expect
    .poll(() =>
      asTheBankHeard(link)[0]
        ?.events?.map(({ event_name: name }) => name)
        .filter((name) => name !== 'SEARCH_INSTITUTION'),
    )
    .toEqual(told.map((event) => event.split(' ')[0]));

  expect(told).toEqual([
    'OPEN',
    'TRANSITION_VIEW CONSENT',
    'TRANSITION_VIEW SELECT_INSTITUTION',
    'SELECT_INSTITUTION',
    'TRANSITION_VIEW CREDENTIAL',
    'SUBMIT_CREDENTIALS',
    'TRANSITION_VIEW LOADING',
    'TRANSITION_VIEW MFA',
    'SUBMIT_MFA',
    'TRANSITION_VIEW LOADING',
    'TRANSITION_VIEW SELECT_ACCOUNT',
    'TRANSITION_VIEW LOADING',
    'TRANSITION_VIEW CONNECTED',
    'HANDOFF',
  ]);
});

it('an error is told before its pane, and EXIT last', async () => {
  const link = await openLink({ institutionId: 'ins_109508' });
  await link.page.getByRole('button', { name: 'Continue' }).click();
  await linkOf(link.page).signIn('user_good', 'error_ITEM_LOCKED');
  await link.page.getByRole('button', { name: 'Leave' }).click();
  await link.outcome();

  expect((await link.happened()).slice(-5)).toEqual([
    'SUBMIT_CREDENTIALS',
    'TRANSITION_VIEW LOADING',
    'ERROR',
    'TRANSITION_VIEW ERROR',
    'EXIT',
  ]);
  expect(asTheBankHeard(link)[0]?.exit).toEqual({
    error: expect.objectContaining({ error_type: 'ITEM_ERROR', error_code: 'ITEM_LOCKED' }) as unknown,
    metadata: {
      institution: { institution_id: 'ins_109508', name: 'First Platypus Bank' },
      status: 'requires_credentials',
      link_session_id: expect.any(String) as string,
      request_id: '',
    },
  });
});

const toBank = async (page: Page, name = 'First Platypus Bank'): Promise<void> => linkOf(page).findBank(name);

it.each<[string, string | null, (page: Page) => Promise<void>]>([
  ['the consent', null, (page) => page.getByRole('button', { name: 'Continue' }).waitFor()],
  ['the search', null, (page) => page.getByRole('button', { name: 'Continue' }).click()],
  [
    'a search that found nothing',
    'institution_not_found',
    async (page) => {
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('searchbox').fill('nowhere');
      await page.getByText('No demo bank is called').waitFor();
    },
  ],
  ['a bank without what is asked for', 'institution_not_supported', (page) => toBank(page, 'Unsupported Platypus Bank')],
  ['the password', 'requires_credentials', (page) => toBank(page)],
  [
    'the choice of a device',
    'choose_device',
    async (page) => {
      await toBank(page);
      await linkOf(page).signIn('user_good', 'mfa_device');
      await page.getByRole('radio').first().waitFor();
    },
  ],
  [
    'the questions',
    'requires_questions',
    async (page) => {
      await toBank(page);
      await linkOf(page).signIn('user_good', 'mfa_questions_1_1');
      await page.getByText('What is the answer').waitFor();
    },
  ],
  [
    'the selections',
    'requires_selections',
    async (page) => {
      await toBank(page);
      await linkOf(page).signIn('user_good', 'mfa_selections');
      await page.getByRole('radio', { name: 'tomato' }).waitFor();
    },
  ],
  [
    'the accounts',
    'requires_account_selection',
    async (page) => {
      await toBank(page);
      await linkOf(page).signIn('user_good', 'pass_good');
      await page.getByRole('button', { name: 'Connect accounts' }).waitFor();
    },
  ],
  ['the bank’s own page', 'requires_oauth', (page) => toBank(page, 'Platypus OAuth Bank')],
])('an exit from %s has the status %s', async (_step, status, go) => {
  const { page, outcome } = await openLink();
  await go(page);

  await linkOf(page).exit();

  expect(await outcome()).toMatchObject(['exit', null, { status }]);
});

it('a bank without what is asked for says so in the list and when it is chosen, and lets the user choose another', async () => {
  const { page, outcome } = await openLink({ request: { products: ['investments'] } });
  await toBank(page, 'Balance Bank');

  await page.getByRole('heading', { name: 'This bank isn’t supported' }).waitFor();
  await page.getByRole('button', { name: 'Choose another bank' }).click();
  const description = page.getByRole('button', { name: 'Balance Bank' });
  await expect.poll(() => description.getAttribute('aria-description')).toBe('Doesn’t offer what is asked for');
  await page.getByRole('button', { name: 'First Platypus Bank' }).click();
  await linkOf(page).signIn('user_good', 'pass_good');
  await linkOf(page).acceptAccounts();

  expect((await outcome())[0]).toBe('success');
});

it('update mode that selects accounts begins from those that are shared', async () => {
  const { page, outcome } = await openLink({ update: true, request: { products: [], selectsAccounts: true } });
  await linkOf(page).signIn('user_good', 'pass_good');

  await page.getByRole('checkbox', { name: 'Rewards Visa' }).uncheck();
  await linkOf(page).acceptAccounts();

  const [kind, , metadata] = (await outcome()) as [string, string, { accounts: readonly { name: string }[] }];
  const names = metadata.accounts.map(({ name }) => name);
  expect([kind, names.includes('Everyday Checking'), names.includes('Rewards Visa')]).toEqual(['success', true, false]);
});

it('update mode that asks for more names what it asks for, before the sign-in', async () => {
  const request = { products: [], consentedProducts: ['liabilities', 'transactions'] };
  const { page, bank, itemId } = await openLink({ update: true, request });

  await page.getByRole('heading', { name: 'Share more with Coffer?' }).waitFor();
  const asked = await page.getByRole('list', { name: 'What it asks to see' }).getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: 'Continue' }).click();
  await linkOf(page).signIn('user_good', 'pass_good');
  await page.getByRole('button', { name: 'Finish' }).click();

  expect(asked).toEqual(['Credit cards and loans']);
  expect(bank.items.byId(itemId ?? '')?.consentedProducts).toContain('liabilities');
});
