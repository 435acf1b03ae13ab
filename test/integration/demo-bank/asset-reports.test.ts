import { Products } from 'plaid';
import { expect, test } from 'vitest';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';

const assets = { products: [Products.Assets, Products.Transactions] };

test('a report covers the accounts of all its Items, with owners, rows and a balance for each day', async () => {
  const { plaid } = await aDemoBank();
  const one = await linkItem(plaid, assets);
  const other = await linkItem(plaid, { ...assets, institutionId: 'ins_109509' });

  const { data: made } = await plaid.assetReportCreate({
    access_tokens: [one.accessToken, other.accessToken],
    days_requested: 60,
    options: { client_report_id: 'mine', user: { first_name: 'Robin', last_name: 'Alder' } },
  });
  const { report, warnings } = (await plaid.assetReportGet({ asset_report_token: made.asset_report_token })).data;

  expect(report).toMatchObject({ asset_report_id: made.asset_report_id, client_report_id: 'mine', days_requested: 60 });
  expect(report.user).toEqual({ first_name: 'Robin', last_name: 'Alder' });
  expect(report.items.map(({ item_id: id, institution_name: name }) => [id, name])).toEqual([
    [one.itemId, 'First Platypus Bank'],
    [other.itemId, 'First Gingham Credit Union'],
  ]);
  expect(warnings).toEqual([]);
  const checking = report.items[0]?.accounts[0];
  expect(checking?.historical_balances).toHaveLength(60);
  expect(checking?.historical_balances[0]?.current).toBe(checking?.balances.current);
  expect([checking?.owners.length, (checking?.transactions.length ?? 0) > 10]).toEqual([2, true]);
});

test('each day’s balance is the day before’s with what posted on the day', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken } = await linkItem(plaid, assets);
  const { data: made } = await plaid.assetReportCreate({ access_tokens: [accessToken], days_requested: 90 });

  const { report } = (await plaid.assetReportGet({ asset_report_token: made.asset_report_token })).data;

  const account = report.items[0]?.accounts.find(({ name }) => name === 'Everyday Checking');
  const days = account?.historical_balances ?? [];
  const cents = (amount: number): number => Math.round(amount * 100);
  const wrong = days.slice(0, -1).filter(({ date, current }, index) => {
    const posted = account?.transactions.filter((row) => row.date === date && !row.pending) ?? [];
    const left = posted.reduce((sum, { amount }) => sum + cents(amount), 0);
    return cents(current) !== cents(days[index + 1]?.current ?? 0) - left;
  });
  expect([days.length, wrong]).toEqual([90, []]);
});

test('a report takes a moment, and says so until it is there', async () => {
  const clock = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock, timeline: 'realistic' });
  const { accessToken } = await linkItem(plaid, assets);
  const { data: made } = await plaid.assetReportCreate({ access_tokens: [accessToken], days_requested: 30 });

  const early = await faultOf(plaid.assetReportGet({ asset_report_token: made.asset_report_token }));
  clock.advance(5_000);
  const late = await plaid.assetReportGet({ asset_report_token: made.asset_report_token });

  expect(early).toMatchObject({ type: 'ASSET_REPORT_ERROR', code: 'PRODUCT_NOT_READY' });
  expect(late.status).toBe(200);
});

test('the same report comes as a PDF, with its request id in the headers', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken } = await linkItem(plaid, assets);
  const { data: made } = await plaid.assetReportCreate({ access_tokens: [accessToken], days_requested: 30 });

  const pdf = await plaid.assetReportPdfGet({ asset_report_token: made.asset_report_token }, { responseType: 'arraybuffer' });

  const text = Buffer.from(pdf.data as ArrayBuffer).toString('latin1');
  expect([pdf.headers['content-type'], /^[A-Za-z0-9]{15}$/.test(String(pdf.headers['plaid-request-id']))]).toEqual([
    'application/pdf',
    true,
  ]);
  expect([text.startsWith('%PDF-1.4'), text.includes(made.asset_report_id), text.trimEnd().endsWith('%%EOF')]).toEqual([
    true,
    true,
    true,
  ]);
});

test('a report outlives its Item, is refreshed under a token of its own, and is gone once removed', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken } = await linkItem(plaid, assets);
  const { data: first } = await plaid.assetReportCreate({ access_tokens: [accessToken], days_requested: 30 });
  const { data: fresh } = await plaid.assetReportRefresh({ asset_report_token: first.asset_report_token, days_requested: 10 });
  const before = (await plaid.assetReportGet({ asset_report_token: first.asset_report_token })).data.report;

  await plaid.itemRemove({ access_token: accessToken });
  const after = (await plaid.assetReportGet({ asset_report_token: first.asset_report_token })).data.report;
  const { data: removed } = await plaid.assetReportRemove({ asset_report_token: first.asset_report_token });
  const gone = await faultOf(plaid.assetReportGet({ asset_report_token: first.asset_report_token }));
  const other = (await plaid.assetReportGet({ asset_report_token: fresh.asset_report_token })).data.report;

  expect(after).toEqual(before);
  expect([removed.removed, gone.code, other.days_requested]).toEqual([true, 'INVALID_ASSET_REPORT_TOKEN', 10]);
});
