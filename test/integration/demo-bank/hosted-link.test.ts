/** Hosted Link at the demo bank, as its client sees it: a page to send people to, and what came of it, to be asked for. */
import { CountryCode, Products, type LinkTokenGetSessionsResponse } from 'plaid';
import { expect, test } from 'vitest';
import { createSessionClient } from '../../../src-main/demo-bank/link-stand-in/session-client.ts';
import { aDemoBank, postRaw, type ConnectedBank } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const request = {
  client_name: 'Coffer',
  language: 'en',
  country_codes: [CountryCode.Us],
  user: { client_user_id: 'someone' },
  products: [Products.Transactions],
};
const userGood = { institution_id: 'ins_109508', username: 'user_good', password: 'pass_good', answers: [] };

async function hosted({ plaid }: ConnectedBank, hosted_link: object = {}) {
  const { data } = await plaid.linkTokenCreate({ ...request, hosted_link });
  const sessions = async (): Promise<LinkTokenGetSessionsResponse[]> =>
    (await plaid.linkTokenGet({ link_token: data.link_token })).data.link_sessions ?? [];
  return { ...data, url: data.hosted_link_url ?? '', sessions };
}

test('a hosted link is a page of the bank’s own for thirty minutes, or for as long as was asked', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const connected = await aDemoBank({ clock: time });

  const usual = await hosted(connected);
  const short = await hosted(connected, { url_lifetime_seconds: 60 });

  expect(new URL(usual.url).origin).toBe(connected.bank.url);
  expect(usual.url).not.toContain(usual.link_token);
  expect([Date.parse(usual.expiration) - time.now(), Date.parse(short.expiration) - time.now()]).toEqual([30 * 60_000, 60_000]);
});

test('its page carries the link token for its own script only, and is gone when its time is over', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const connected = await aDemoBank({ clock: time });
  const { url, link_token } = await hosted(connected);

  const page = await fetch(url);
  time.advance(31 * 60_000);
  const late = await fetch(url);
  const unknown = await fetch(`${connected.bank.url}/hl/somebody-elses`);

  expect([page.status, (await page.text()).includes(link_token), page.headers.get('content-security-policy')]).toEqual([
    200,
    true,
    expect.stringContaining("default-src 'none'"),
  ]);
  expect([late.status, unknown.status]).toEqual([400, 400]);
});

test('what came of each session is told to whoever has the link token, with its events', async () => {
  const connected = await aDemoBank();
  const { link_token, sessions } = await hosted(connected);
  const link = createSessionClient(connected.bank.url, link_token);
  const left = await link.start();
  await link.event(left.link_session_id, { name: 'OPEN', number: 1, metadata: { view_name: 'CONSENT' } });
  await link.exit(left.link_session_id, null, 'requires_credentials');
  const running = (await link.start()).link_session_id;

  const before = await sessions();
  await link.finish(running, userGood, ['checking']);
  const after = await sessions();

  const summary = (list: readonly LinkTokenGetSessionsResponse[]): unknown =>
    list.map(({ exit, results, finished_at, events }) => [
      exit?.metadata?.status ?? null,
      results?.item_add_results.length ?? null,
      finished_at !== null,
      events?.map(({ event_name }) => event_name),
    ]);
  expect([summary(before), summary(after)]).toEqual([
    [
      ['requires_credentials', null, true, ['OPEN']],
      [null, null, false, []],
    ],
    [
      ['requires_credentials', null, true, ['OPEN']],
      [null, 1, true, []],
    ],
  ]);
});

test.each([
  ['for longer than 21 days', { url_lifetime_seconds: 22 * 24 * 3600 }],
  ['for no time at all', { url_lifetime_seconds: 0 }],
  ['with a completion redirect that is no address', { completion_redirect_uri: 'done' }],
])('a hosted link %s is refused', async (_what, hosted_link) => {
  const { bank } = await aDemoBank();

  const { status, body } = await postRaw(bank, '/link/token/create', { ...request, hosted_link });

  expect([status, body['error_code']]).toEqual([400, 'INVALID_FIELD']);
});
