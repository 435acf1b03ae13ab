/** Link's stand-in as `react-plaid-link` drives it: a page on another port, the bank's script, a real browser. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkAccount, sharedAccounts } from '../../../src-main/demo-bank/plaid-shapes.ts';
import { linkOf } from '../../e2e/pages/link.ts';
import { startLinkInBrowser, type LinkInBrowser } from '../../support/link-in-browser.ts';

let browser: LinkInBrowser;
beforeAll(async () => {
  browser = await startLinkInBrowser();
});
afterAll(() => browser.close());
const openLink: LinkInBrowser['openLink'] = (opening) => browser.openLink(opening);

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
