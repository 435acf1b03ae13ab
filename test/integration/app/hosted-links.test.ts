/** Finishing in the browser, with the whole app, real HTTP to a demo bank, and a vault and ledger on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createSessionClient, type SessionClient } from '../../../src-main/demo-bank/link-stand-in/session-client.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, linkTokenOfPage, newDataFolder, openOnBank, type WholeApp } from '../../support/whole-app.ts';

const patience = { timeout: 30_000, interval: 100 };
const userGood = { institution_id: 'ins_109508', username: 'user_good', password: 'pass_good', answers: [] };

interface AtPage {
  readonly link: SessionClient;
  readonly sessionId: string;
  readonly finish: () => Promise<void>;
}

/** What the user does on the page that was opened last. */
async function openPage({ person }: WholeApp): Promise<AtPage> {
  const address = person.browser.at(-1) ?? '';
  const link = createSessionClient(new URL(address).origin, await linkTokenOfPage(address));
  const { link_session_id: sessionId } = await link.start();
  const finish = async (): Promise<void> => {
    const { accounts } = await link.signIn(sessionId, userGood);
    await link.finish(
      sessionId,
      userGood,
      accounts.map(({ key }) => key),
    );
  };
  return { link, sessionId, finish };
}

/** Where the page of the browser goes when it is done. */
async function returnAddress({ person }: WholeApp): Promise<string> {
  const page = await (await fetch(person.browser.at(-1) ?? '')).text();
  return /"(http:\/\/localhost:\d+\/[^"]+)"/u.exec(page)?.[1] ?? '';
}

const states = async ({ ask }: WholeApp): Promise<readonly string[]> =>
  (await ask('hostedLinks.list', {})).map(({ state }) => state);
const banks = async ({ ask }: WholeApp): Promise<readonly string[]> =>
  (await ask('connections.list', {})).map(({ institutionName }) => institutionName);

describe('finishing in the browser', () => {
  it('connects the bank that was signed in to there, and lets no token out', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    const link = await whole.ask('hostedLinks.start', {});
    const page = await openPage(whole);

    await page.finish();

    await expect.poll(() => banks(whole), patience).toEqual(['First Platypus Bank']);
    await expect.poll(() => states(whole), patience).toEqual([]);
    expect([link.state, whole.person.browser.map((address) => new URL(address).origin)]).toEqual(['waiting', [bank.url]]);
    expect(whole.letOut.join('\n')).not.toMatch(/(link|public|access)-sandbox-|\/hl\//u);
  });

  it('goes on by the page it comes back to, which is nobody else’s', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    await whole.ask('hostedLinks.start', {});
    const address = await returnAddress(whole);

    const guessed = await fetch(new URL('/somewhere', address));
    const back = await fetch(`${address}?public_token=public-sandbox-01234567-89ab-cdef-0123-456789abcdef`);

    expect([guessed.status, back.status, (await back.text()).includes('close this page')]).toEqual([404, 200, true]);
    expect([await states(whole), await banks(whole)]).toEqual([['waiting'], []]);
  });

  it('says that the user left, and opens the same page again', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    const { id } = await whole.ask('hostedLinks.start', {});
    const { link, sessionId } = await openPage(whole);
    await link.exit(sessionId, null, 'requires_credentials');
    await expect.poll(() => states(whole), patience).toEqual(['left']);

    await whole.ask('hostedLinks.open', { id });
    await (await openPage(whole)).finish();

    await expect.poll(() => banks(whole), patience).toEqual(['First Platypus Bank']);
    expect(new Set(whole.person.browser).size).toBe(1);
  });

  it('survives an end of the app in the middle, with no secret in its files', async () => {
    const { bank } = await aDemoBank();
    const folder = newDataFolder();
    const first = await openOnBank(bank, { folder });
    await first.ask('hostedLinks.start', {});
    const page = await openPage(first);
    await first.app.close();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1')).join('\n');
    await page.finish();

    const second = await openOnBank(bank, { folder });
    second.app.start();

    await expect.poll(() => banks(second), patience).toEqual(['First Platypus Bank']);
    expect([texts.includes(first.linkSecrets[0] ?? '?'), texts.includes('/hl/')]).toEqual([false, false]);
  });

  it('repairs a connection, whose Item stays the same', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    const itemId = await connectAndSync(whole);
    bank.requireLogin(itemId);
    await whole.ask('connections.sync', {});
    const before = (await whole.ask('connections.list', {})).map(({ health }) => health);

    const link = await whole.ask('hostedLinks.start', { itemId });
    await (await openPage(whole)).finish();

    await expect
      .poll(async () => (await whole.ask('connections.list', {})).map((item) => [item.itemId, item.health]), patience)
      .toEqual([[itemId, 'healthy']]);
    expect([before, link.institutionName, bank.itemIds()]).toEqual([['reconnect'], 'First Platypus Bank', [itemId]]);
  });

  it('asks what is meant where the same accounts are connected, and leaves them alone when it was a mistake', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    await connectAndSync(whole);
    const { id } = await whole.ask('hostedLinks.start', {});
    await (await openPage(whole)).finish();
    await expect.poll(() => states(whole), patience).toEqual(['duplicate']);

    await whole.ask('hostedLinks.cancel', { id });

    expect([await states(whole), await banks(whole)]).toEqual([[], ['First Platypus Bank']]);
  });

  it('opens at the bank that was chosen before', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);

    const link = await whole.ask('hostedLinks.start', { institutionId: 'ins_127287' });
    const address = whole.person.browser[0] ?? '';
    const started = await createSessionClient(bank.url, await linkTokenOfPage(address)).start();

    expect([link.institutionName, started.institution?.institution_id]).toEqual(['Platypus OAuth Bank', 'ins_127287']);
  });
});
