/** `coffer link --browser` as a user runs it, against the demo's own bank. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createSessionClient } from '../../../src-main/demo-bank/link-stand-in/session-client.ts';
import { cofferInNewFolder, type CofferProcess } from '../../support/coffer-process.ts';
import { linkTokenOfPage } from '../../support/whole-app.ts';

const userGood = { institution_id: 'ins_109508', username: 'user_good', password: 'pass_good', answers: [] };

let coffer: CofferProcess;
beforeAll(async () => {
  coffer = await cofferInNewFolder();
});
afterAll(() => coffer.remove());

/** Calls `visit` with the page's address, once it is printed. */
function whenPrinted(visit: (address: string) => void): (text: string) => boolean {
  let heard = '';
  return (text) => {
    const before = addressIn(heard);
    heard += text;
    const address = addressIn(heard);
    if (before === null && address !== null) visit(address);
    return false;
  };
}

function addressIn(text: string): string | null {
  return /(http:\/\/127\.0\.0\.1:\d+\/hl\/\S+)\n/u.exec(text)?.[1] ?? null;
}

async function visit(address: string, chosen: readonly string[] | null): Promise<void> {
  const link = createSessionClient(new URL(address).origin, await linkTokenOfPage(address));
  const { link_session_id: id } = await link.start();
  if (chosen !== null) await link.finish(id, userGood, [...chosen]);
  else await link.exit(id, null, 'requires_credentials');
}

describe('linking in the browser', () => {
  it('says how it ended when the user leaves the page', async () => {
    const onNote = whenPrinted((address) => void visit(address, null));

    const { exitCode, stdout, stderr } = await coffer.runWith({ onNote }, 'link', '--browser');

    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/coffer: You left the page before you were done, so nothing was linked\.\n$/u);
  });

  it('stops waiting at Ctrl+C, and leaves nothing behind', async () => {
    const onNote = (text: string): boolean => text.includes('Ctrl+C stops');

    const { exitCode, stderr } = await coffer.runWith({ onNote }, 'link', '--browser');

    expect([exitCode, stderr.endsWith('Stopped.\n'), (await coffer.json('items'))['items']]).toEqual([130, true, []]);
  });

  it('links what was signed in to there, with its history', async () => {
    const onNote = whenPrinted((address) => void visit(address, ['checking', 'savings']));

    const { exitCode, stdout } = await coffer.runWith({ onNote }, 'link', '--browser', '--institution', 'ins_109508');

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^First Platypus Bank is linked as \w+: [12] accounts?, \d+ transactions since 20/u);
  });

  it('lets accounts be chosen anew, and says which came and which went', async () => {
    const onNote = whenPrinted((address) => void visit(address, ['savings', 'rewards-card']));
    const [item] = (await coffer.json('items'))['items'] as readonly { readonly itemId: string }[];

    const { exitCode, stdout } = await coffer.runWith(
      { onNote },
      'link',
      '--browser',
      '--item',
      item?.itemId ?? '',
      '--choose-accounts',
    );

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nNew here: .*Rewards.*\.\nNo longer shared, kept with their history: .*Checking.*\.\n$/u);
  });

  it('says what must be named for accounts to be chosen', async () => {
    const { exitCode, stderr } = await coffer.run('link', '--browser', '--choose-accounts');

    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--choose-accounts needs --item')]);
  });
});
