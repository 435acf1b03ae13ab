/** The ways into a bank beside a password in Link: a second factor, the bank's own page, the user's browser. */
import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { openSignIn } from './journeys/connect-bank.ts';
import { openInBrowser } from './journeys/own-browser.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';
import { linkOf } from './pages/link.ts';

const oauthBank = 'Platypus OAuth Bank';

for (const [password, rounds] of [
  ['mfa_device', [['Text to'], ['1234']]],
  ['mfa_questions_1_1', [['answer_0_0']]],
  ['mfa_selections', [['tomato', 'ketchup']]],
] as const) {
  test(`a bank that asks for more (${password}) is connected when its questions are answered`, async ({ emptyApp: app }) => {
    const link = await openSignIn(app);
    await link.signIn('user_good', password);
    for (const answers of rounds) await link.answer(answers);
    await link.acceptAccounts();

    await connectionsOf(app.page).waitForBank('First Platypus Bank');
  });
}

test('a bank with a page of its own signs the user in there, in a window that knows nothing of Coffer', async ({
  emptyApp: app,
}) => {
  const connections = connectionsOf(app.page);
  await frameOf(app.page).goTo('Connections');
  await connections.findBank(oauthBank);
  await connections.connectFound(oauthBank);
  const link = linkOf(await app.linkPage());
  await link.begin();

  const atBank = await link.goToBank();
  const names = ['coffer', 'cofferLink', 'require', 'process'];
  const known = await atBank.page.evaluate((all) => all.filter((name) => name in window), names);
  await atBank.signIn('user_good', 'pass_good');
  await atBank.allow();
  await link.finish();

  await connections.waitForBank(oauthBank);
  expect(known).toEqual([]);
});

test('whoever turns back on the bank’s page is offered their own browser, and finishes there', async ({ emptyApp: app }) => {
  const connections = connectionsOf(app.page);
  await frameOf(app.page).goTo('Connections');
  await connections.findBank(oauthBank);
  await connections.connectFound(oauthBank);
  const link = linkOf(await app.linkPage());
  await link.begin();
  const atBank = await link.goToBank();
  await atBank.deny();
  await link.exit();

  await connections.finishInBrowser();
  await expect(app.page.getByRole('region', { name: 'Finish in your browser' })).toBeHidden();
  await openInBrowser(app, async (page) => {
    const hosted = linkOf(page);
    await hosted.begin();
    const again = await hosted.goToBank();
    await again.signIn('user_good', 'pass_good');
    await again.allow();
    await hosted.finish();
    await expect(page.getByRole('heading', { name: 'You can close this page' })).toBeVisible();
  });

  await connections.waitForBank(oauthBank);
});

test('what is finished in the browser while Coffer is closed is there when it opens again', async ({
  start,
  emptyApp: first,
}) => {
  const connections = connectionsOf(first.page);
  await frameOf(first.page).goTo('Connections');
  await connections.connectBank();
  await first.linkPage();
  await connections.finishInBrowser();
  await expect(first.page.getByText('Sign in with your bank in your browser')).toBeVisible();
  await first.kill();

  const again = await start();
  await frameOf(again.page).goTo('Connections');
  await again.page.getByRole('button', { name: 'Open again' }).click();
  await openInBrowser(again, async (page) => {
    const hosted = linkOf(page);
    await hosted.findBank('First Platypus Bank');
    await hosted.signIn('user_good', 'pass_good');
    await hosted.acceptAccounts();
  });

  await connectionsOf(again.page).waitForBank('First Platypus Bank');
});
