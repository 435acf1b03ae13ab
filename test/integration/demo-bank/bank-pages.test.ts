/** Signing in on a bank's own page, from Link's stand-in and back, in a real browser. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bankPageOf, type BankPage } from '../../e2e/pages/bank-page.ts';
import { linkOf } from '../../e2e/pages/link.ts';
import { startLinkInBrowser, type LinkInBrowser } from '../../support/link-in-browser.ts';

let browser: LinkInBrowser;
beforeAll(async () => {
  browser = await startLinkInBrowser();
});
afterAll(() => browser.close());
const openLink: LinkInBrowser['openLink'] = (opening) => browser.openLink(opening);

describe('at a bank with a page of its own', () => {
  /** Goes to the bank's page, in the window that Link opens. */
  async function goToBank(page: Page): Promise<Page> {
    const popUp = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Continue to the bank' }).click();
    return popUp;
  }

  it('the user signs in there, chooses accounts, agrees, and is back in Link', async () => {
    const { bank, page, outcome } = await openLink();
    await linkOf(page).findBank('Platypus OAuth Bank');

    const atBank = bankPageOf(await goToBank(page));
    await atBank.signIn('user_good', 'pass_good');
    await atBank.leaveOut('Everyday Checking');
    await atBank.allow();
    await page.getByRole('button', { name: 'Finish' }).click();

    const [kind, publicToken] = await outcome();
    const { itemId } = bank.items.exchange(publicToken as string);
    const item = bank.items.byId(itemId);
    expect([kind, item?.institutionId, item?.selectedAccountKeys?.includes('checking'), atBank.page.isClosed()]).toEqual([
      'success',
      'ins_127287',
      false,
      true,
    ]);
  });

  it.each([
    ['who does not agree', /did not give access/, 'ACCESS_NOT_GRANTED', (atBank: BankPage) => atBank.deny()],
    ['who closes the page', /closed before you were done/, null, (atBank: BankPage) => atBank.page.close()],
  ])('a user %s can try again, or leave with requires_oauth', async (_who, words, code, turnBack) => {
    const { page, outcome } = await openLink({ institutionId: 'ins_127287' });
    await page.getByRole('button', { name: 'Continue' }).click();

    const atBank = bankPageOf(await goToBank(page));
    await atBank.signIn('user_good', 'pass_good');
    await atBank.page.getByRole('heading', { name: 'Choose accounts to share' }).waitFor();
    await turnBack(atBank);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    await linkOf(page).exit();

    const [kind, error, metadata] = await outcome();
    expect([kind, (error as { error_code: string } | null)?.error_code ?? null, metadata]).toEqual([
      'exit',
      code,
      expect.objectContaining({ status: 'requires_oauth' }),
    ]);
  });

  it('a bank’s page that is seen to close before its word arrives was done all the same', async () => {
    const { page, outcome } = await openLink({ institutionId: 'ins_127287' });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.evaluate(() => addEventListener('message', (event) => event.stopImmediatePropagation()));

    const atBank = bankPageOf(await goToBank(page));
    await atBank.signIn('user_good', 'pass_good');
    await atBank.allow();
    await page.getByRole('button', { name: 'Finish' }).click();

    const [kind] = await outcome();
    expect(kind).toBe('success');
  });

  it('a wrong password is said on the bank’s page', async () => {
    const { page } = await openLink({ institutionId: 'ins_127287' });
    await page.getByRole('button', { name: 'Continue' }).click();
    const atBank = bankPageOf(await goToBank(page));

    await atBank.signIn('user_good', 'a mistake');

    await atBank.page
      .getByRole('alert')
      .filter({ hasText: /credentials/ })
      .waitFor();
    await atBank.page.close();
  });

  it('nobody but the bank’s page can say that the user is back', async () => {
    const { page } = await openLink({ institutionId: 'ins_127287' });
    await page.getByRole('button', { name: 'Continue' }).click();
    const popUp = await goToBank(page);
    const stateId = new URL(popUp.url()).pathname.split('/').at(-1);

    await page.evaluate((id) => window.postMessage({ kind: 'demo-bank-oauth', stateId: id }, '*'), stateId);
    await page.waitForTimeout(500);

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Finish at Platypus OAuth Bank');
    await popUp.close();
  });
});
