import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

import { itemIdSchema, type ItemId, type ReportId } from '#contract/ids.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { connectAndSync, newDataFolder, openOnBank, type WholeApp } from '../../support/whole-app.ts';

const products = ['transactions', 'assets'];

async function connected() {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const whole = await openOnBank(bank, { folder });
  await whole.ask('app.updateSettings', { products });
  const itemId = itemIdSchema.parse(await connectAndSync(whole));
  return { bank, folder, whole, itemId };
}

async function aReadyReport(whole: WholeApp, itemIds: readonly ItemId[], days = 60) {
  const { reportId } = await whole.ask('assets.create', { itemIds: [...itemIds], days });
  return whole.ask('assets.read', { reportId });
}

const statusOf = async ({ ask }: WholeApp, reportId: ReportId) =>
  (await ask('assets.reports', {})).find((report) => report.reportId === reportId)?.status;

test('a report says what each account was worth, whose it is, and what it held each day', async () => {
  const { whole, itemId } = await connected();

  const { reportId, status, banks } = await aReadyReport(whole, [itemId]);
  const content = await whole.ask('assets.content', { reportId });

  expect([status, banks]).toEqual(['ready', [{ itemId, institutionName: 'First Platypus Bank' }]]);
  const accounts = await whole.ask('accounts.list', {});
  const reported = content?.banks.flatMap((bank) => bank.accounts) ?? [];
  expect(reported.map(({ accountId, worth }) => [accountId, worth])).toEqual(
    accounts.map(({ accountId, worth }) => [accountId, worth]),
  );
  const checking = reported.find(({ name }) => name === 'Everyday Checking');
  expect(checking).toMatchObject({ currency: 'USD', owners: [{ names: [expect.any(String)] }, {}] });
  // Of the sixty days asked for, those since the first transaction in them.
  expect([58, 59, 60]).toContain(checking?.daysAvailable);
  expect([checking?.balances.length, checking?.balances[0]?.current]).toEqual([60, checking?.current]);
});

test('a report is there without a network, and its PDF is saved whole where the user says', async () => {
  const { bank, folder, whole, itemId } = await connected();
  const { reportId } = await aReadyReport(whole, [itemId]);
  whole.person.savesTo = join(folder, 'report.pdf');

  const saved = await whole.ask('assets.savePdf', { reportId });
  await whole.app.close();
  await bank.close();
  const offline = await openOnBank(bank, { folder });
  const content = await offline.ask('assets.content', { reportId });

  expect(saved).toEqual({ kind: 'saved', fileName: 'report.pdf' });
  expect(readFileSync(join(folder, 'report.pdf'), 'latin1')).toMatch(/^%PDF-[^]*%%EOF\n$/);
  expect(content?.banks).toHaveLength(1);
});

test('a user who chooses no place saves nothing', async () => {
  const { whole, itemId } = await connected();
  const { reportId } = await aReadyReport(whole, [itemId]);

  expect(await whole.ask('assets.savePdf', { reportId })).toEqual({ kind: 'cancelled' });
});

test('no PDF is written among the profiles', async () => {
  const { folder, whole, itemId } = await connected();
  const { reportId } = await aReadyReport(whole, [itemId]);
  whole.person.savesTo = join(folder, 'profiles/sandbox/ledger.db');

  await expect(whole.ask('assets.savePdf', { reportId })).rejects.toMatchObject({ failure: { kind: 'refused' } });
});

test('a report that was being made when Coffer ended is waited for when it begins again', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const { bank } = await aDemoBank({ clock: time, timeline: 'realistic' });
  const folder = newDataFolder();
  const whole = await openOnBank(bank, { folder });
  await whole.ask('app.updateSettings', { products });
  const connection = await whole.ask('connections.connect', {});
  const itemId = itemIdSchema.parse(connection.kind === 'connected' ? connection.itemId : '');
  const { reportId, status } = await whole.ask('assets.create', { itemIds: [itemId], days: 30 });
  await whole.app.close();

  const again = await openOnBank(bank, { folder });
  const before = await statusOf(again, reportId);
  time.advance(5_000);
  again.app.start();

  expect([status, before]).toEqual(['preparing', 'preparing']);
  await vi.waitFor(async () => expect(await statusOf(again, reportId)).toBe('ready'), { timeout: 30_000, interval: 50 });
});

test('a report made anew is another report: the first stays as it was', async () => {
  const { whole, itemId } = await connected();
  const first = await aReadyReport(whole, [itemId]);

  const second = await whole.ask('assets.refresh', { reportId: first.reportId });
  await whole.ask('assets.read', { reportId: second.reportId });

  const reports = await whole.ask('assets.reports', {});
  expect(new Set(reports.map(({ reportId }) => reportId))).toEqual(new Set([first.reportId, second.reportId]));
  expect(reports.map(({ status, days }) => [status, days])).toEqual([
    ['ready', 60],
    ['ready', 60],
  ]);
});

test('a removed report is gone at Plaid too, and so is what opened it', async () => {
  const { bank, whole, itemId } = await connected();
  const { reportId } = await aReadyReport(whole, [itemId]);
  const session = await whole.app.session();
  const nameOfToken = `asset-report/${reportId}/token`;
  const token = await session.vault.read(nameOfToken);

  await whole.ask('assets.remove', { reportId });

  expect(token).toMatch(/^assets-sandbox-/);
  expect(await session.vault.read(nameOfToken)).toBeNull();
  expect(await whole.ask('assets.reports', {})).toEqual([]);
  const answer = await fetch(new URL('/asset_report/get', bank.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'plaid-client-id': bank.keys.clientId, 'plaid-secret': bank.keys.secret },
    body: JSON.stringify({ asset_report_token: token }),
  });
  expect(await answer.json()).toMatchObject({ error_code: 'INVALID_ASSET_REPORT_TOKEN' });
});

test('removing a bank takes it out of the reports that are kept', async () => {
  const { whole, itemId } = await connected();
  const { reportId } = await aReadyReport(whole, [itemId]);

  await whole.ask('connections.remove', { itemId });

  const [report] = await whole.ask('assets.reports', {});
  expect(report?.banks).toEqual([{ itemId, institutionName: null }]);
  expect((await whole.ask('assets.content', { reportId }))?.banks).toEqual([]);
});

test('what opens a report is let out to no page and no log', async () => {
  const { whole, itemId } = await connected();
  const { reportId } = await aReadyReport(whole, [itemId]);
  const token = (await (await whole.app.session()).vault.read(`asset-report/${reportId}/token`)) ?? 'none';

  expect(token).toMatch(/^assets-sandbox-/);
  expect(whole.letOut.filter((text) => text.includes(token))).toEqual([]);
});

test('a bank that was not asked for reports is asked in Link first, and can be in one then', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  await whole.ask('app.updateSettings', { products: ['transactions'] });
  const itemId = itemIdSchema.parse(await connectAndSync(whole));
  const before = await whole.ask('assets.banks', {});

  await whole.ask('connections.repair', { itemId, allowReports: true });

  expect(before).toMatchObject([{ itemId, status: 'consent' }]);
  await vi.waitFor(async () => expect(await whole.ask('assets.banks', {})).toMatchObject([{ itemId, status: 'ready' }]), {
    timeout: 30_000,
    interval: 50,
  });
  expect(await aReadyReport(whole, [itemId])).toMatchObject({ status: 'ready' });
});
