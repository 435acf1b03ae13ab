import { createServer } from 'node:http';
import { once } from 'node:events';
import {
  SandboxItemFireWebhookRequestWebhookCodeEnum as Code,
  SandboxItemSetVerificationStatusRequestVerificationStatusEnum as Status,
  Products,
} from 'plaid';
import { expect, onTestFinished, test } from 'vitest';
import { aDemoBank, emptyMirror, faultOf, linkItem, syncMirror } from '../../support/demo-bank-client.ts';

test('a webhook reaches a listener on this machine; an Item without an address has none to fire', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const without = await faultOf(plaid.sandboxItemFireWebhook({ access_token, webhook_code: Code.SyncUpdatesAvailable }));
  const listener = await aListener();

  await plaid.itemWebhookUpdate({ access_token, webhook: listener.url });
  const { data } = await plaid.sandboxItemFireWebhook({ access_token, webhook_code: Code.SyncUpdatesAvailable });

  expect([without.type, without.code, data.webhook_fired]).toEqual(['SANDBOX_ERROR', 'SANDBOX_WEBHOOK_INVALID', true]);
  expect(await listener.next).toEqual({
    webhook_type: 'TRANSACTIONS',
    webhook_code: 'SYNC_UPDATES_AVAILABLE',
    item_id: itemId,
    environment: 'sandbox',
  });
});

test('transactions can be made for the dynamic user, in the last two weeks', async () => {
  const { plaid } = await aDemoBank({ rateLimits: false, clock: { now: () => new Date('2026-11-23T12:00:00').getTime() } });
  const { accessToken: access_token } = await linkItem(plaid, { username: 'user_transactions_dynamic', password: 'any' });
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const before = mirror.transactions.size;
  const made = { date_transacted: '2026-11-20', date_posted: '2026-11-21', amount: 12.34, description: 'MADE BY HAND' };

  await plaid.sandboxTransactionsCreate({ access_token, transactions: [made] });
  await syncMirror(plaid, access_token, mirror);
  const early = await faultOf(
    plaid.sandboxTransactionsCreate({ access_token, transactions: [{ ...made, date_transacted: '2026-11-01' }] }),
  );

  const row = [...mirror.transactions.values()].find(({ amount }) => amount === 12.34);
  expect([mirror.transactions.size - before, row?.date, row?.pending, early.code]).toEqual([
    1,
    '2026-11-21',
    false,
    'INVALID_FIELD',
  ]);
});

test('nobody else’s transactions can be made', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const made = { date_transacted: '2026-11-20', date_posted: '2026-11-21', amount: 1, description: 'X' };
  expect((await faultOf(plaid.sandboxTransactionsCreate({ access_token, transactions: [made] }))).code).toBe('INVALID_FIELD');
});

test('an account’s verification status is what was set', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  const { account_id: accountId = '' } = (await plaid.accountsGet({ access_token })).data.accounts[0] ?? {};

  await plaid.sandboxItemSetVerificationStatus({
    access_token,
    account_id: accountId,
    verification_status: Status.VerificationExpired,
  });

  const { accounts } = (await plaid.accountsGet({ access_token })).data;
  expect(accounts.map(({ verification_status: status }) => status).slice(0, 2)).toEqual(['verification_expired', undefined]);
});

test('all of a user’s Items can be made to ask for a new sign-in, or the ones that are named', async () => {
  const { plaid } = await aDemoBank();
  const { user_id } = (await plaid.userCreate({ client_user_id: 'me' })).data;
  const share = async () => {
    const { data } = await plaid.sandboxPublicTokenCreate({
      institution_id: 'ins_109508',
      initial_products: [Products.IncomeVerification],
      user_id,
      options: { override_username: 'user_bank_income', override_password: '{}' },
    });
    return (await plaid.itemPublicTokenExchange({ public_token: data.public_token })).data;
  };
  const [one, other] = [await share(), await share()];
  const errors = async (): Promise<unknown[]> =>
    Promise.all(
      [one, other].map(async ({ access_token }) => (await plaid.itemGet({ access_token })).data.item.error?.error_code ?? null),
    );

  await plaid.sandboxUserResetLogin({ user_id, item_ids: [one.item_id] });
  const named = await errors();
  await plaid.sandboxUserResetLogin({ user_id });
  const all = await errors();

  expect([named, all]).toEqual([
    ['ITEM_LOGIN_REQUIRED', null],
    ['ITEM_LOGIN_REQUIRED', 'ITEM_LOGIN_REQUIRED'],
  ]);
});

/** Takes one webhook. */
async function aListener(): Promise<{ readonly url: string; readonly next: Promise<unknown> }> {
  const server = createServer();
  const next = new Promise<unknown>((resolve) => {
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => void chunks.push(chunk));
      request.on('end', () => {
        response.end();
        resolve(JSON.parse(Buffer.concat(chunks).toString()));
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`, next };
}
