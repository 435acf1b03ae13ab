import { expect, test } from 'vitest';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const minute = 60_000;

test('the third refresh of a minute is refused, and the fourth is answered a minute later', async () => {
  const clock = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid);
  const refresh = () => plaid.transactionsRefresh({ access_token });
  await refresh();
  await refresh();

  const refused = await faultOf(refresh());
  clock.advance(minute);
  const again = await refresh();

  expect([refused, again.status]).toEqual([
    {
      status: 429,
      type: 'RATE_LIMIT_EXCEEDED',
      code: 'TRANSACTIONS_REFRESH_LIMIT',
      message: 'rate limit exceeded for attempts to access this item. please try again later',
    },
    200,
  ]);
});

test.each([
  ['sandbox', 25],
  ['production', 5],
] as const)('%s answers %i live balances of an Item in a minute', async (rateLimits, allowed) => {
  const { plaid } = await aDemoBank({ clock: fakeTime('2026-11-23T10:00:00'), rateLimits });
  const { accessToken: access_token } = await linkItem(plaid);
  const other = await linkItem(plaid);
  for (let call = 0; call < allowed; call += 1) await plaid.accountsBalanceGet({ access_token });

  const refused = await faultOf(plaid.accountsBalanceGet({ access_token }));
  const answered = await plaid.accountsBalanceGet({ access_token: other.accessToken });

  expect([refused.status, refused.code, answered.status]).toEqual([429, 'BALANCE_LIMIT', 200]);
});

test('a report counts against each of its Items', async () => {
  const { plaid } = await aDemoBank({ clock: fakeTime('2026-11-23T10:00:00'), rateLimits: 'production' });
  const [one, other] = [await linkItem(plaid), await linkItem(plaid)];
  const report = (...access_tokens: string[]) => plaid.assetReportCreate({ access_tokens, days_requested: 1 });
  for (let call = 0; call < 5; call += 1) await report(one.accessToken);

  const refused = await faultOf(report(other.accessToken, one.accessToken));

  expect([refused.status, refused.code]).toEqual([429, 'RATE_LIMIT']);
});
