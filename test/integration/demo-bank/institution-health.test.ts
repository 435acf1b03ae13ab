/** Plaid's Sandbox has a degraded, a down and an unsupported institution (plaid.com/docs/sandbox/institutions). */
import { CountryCode, Products, type LinkTokenCreateRequest } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, faultOf, linkItem, postRaw } from '../../support/demo-bank-client.ts';
import { linkByHand } from '../../support/link-by-hand.ts';

const [degraded, down, unsupported] = ['ins_132363', 'ins_132361', 'ins_133402'];
const request: LinkTokenCreateRequest = {
  client_name: 'Coffer',
  language: 'en',
  country_codes: [CountryCode.Us],
  user: { client_user_id: 'someone' },
  products: [Products.Transactions],
};

test.each([
  [degraded, 'DEGRADED'],
  [down, 'DOWN'],
  ['ins_109508', 'HEALTHY'],
])('%s says that it is %s', async (institution_id, health) => {
  const { bank } = await aDemoBank();

  const { body } = await postRaw(bank, '/institutions/get_by_id', {
    institution_id,
    country_codes: ['US'],
    options: { include_status: true },
  });

  expect(body).toMatchObject({
    institution: { status: { item_logins: { status: health }, transactions_updates: { status: health } } },
  });
});

test.each([
  [down, 'INSTITUTION_DOWN'],
  [unsupported, 'INSTITUTION_NO_LONGER_SUPPORTED'],
])('nobody signs in at %s: %s', async (institutionId, code) => {
  const { bank, plaid } = await aDemoBank();
  const { data } = await plaid.linkTokenCreate(request);

  const inLink = linkByHand(bank, data.link_token, { institutionId });
  const inSandbox = await faultOf(linkItem(plaid, { institutionId }));

  await expect(inLink).rejects.toMatchObject({ error: { error_type: 'INSTITUTION_ERROR', error_code: code } });
  expect([inSandbox.type, inSandbox.code, bank.itemIds()]).toEqual(['INSTITUTION_ERROR', code, []]);
});

test('a degraded institution leaves the first sign-in unanswered, and answers the second', async () => {
  const { bank, plaid } = await aDemoBank();
  const { data } = await plaid.linkTokenCreate(request);

  const first = linkByHand(bank, data.link_token, { institutionId: degraded });
  await expect(first).rejects.toMatchObject({ error: { error_code: 'INSTITUTION_NOT_RESPONDING' } });
  const second = await linkByHand(bank, data.link_token, { institutionId: degraded });

  expect(second.public_token).toMatch(/^public-sandbox-/);
});

test('of a degraded institution what Plaid has can be read, and every first live call goes unanswered', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { institutionId: degraded });

  const cached = await plaid.accountsGet({ access_token });
  const first = await faultOf(plaid.accountsBalanceGet({ access_token }));
  const second = await plaid.accountsBalanceGet({ access_token });
  const { status } = (await plaid.itemGet({ access_token })).data;

  expect([cached.status, first.code, second.status]).toEqual([200, 'INSTITUTION_NOT_RESPONDING', 200]);
  expect(status?.transactions?.last_failed_update).toEqual(expect.any(String));
});

test('an institution that goes down takes its Items’ data with it, and gives it back', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  bank.setInstitutionHealth('ins_109508', 'DOWN');
  const whileDown = await faultOf(plaid.transactionsSync({ access_token }));
  const item = (await plaid.itemGet({ access_token })).data.item;
  bank.setInstitutionHealth('ins_109508', null);
  const again = await plaid.transactionsSync({ access_token });

  expect([whileDown.type, whileDown.code, item.error, again.status]).toEqual([
    'INSTITUTION_ERROR',
    'INSTITUTION_DOWN',
    null,
    200,
  ]);
});
