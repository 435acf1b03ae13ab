import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileStateStore } from '../../../src-main/demo-bank/state-store.ts';
import { startDemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank, clientOf, emptyMirror, linkItem, syncMirror } from '../../support/demo-bank-client.ts';

function aStateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demo-bank-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'demo-bank.json');
}

test('Items, cursors and changes live on across a restart', async () => {
  const stateFile = aStateFile();
  const first = await startDemoBank({ stateFile, timeline: 'instant' });
  const plaid = clientOf(first, first.keys);
  const { accessToken, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, accessToken, mirror);
  const accountId = [...mirror.transactions.values()][0]?.account_id ?? '';
  first.changeTransactions(itemId, { kind: 'add', accountId, amount: 5, name: 'Before the restart' });
  await first.close();

  const { plaid: again } = await aDemoBank({ stateFile });
  const { data } = await again.transactionsSync({ access_token: accessToken, cursor: mirror.cursor ?? '' });

  expect([data.added.map(({ amount }) => amount), data.modified, data.removed]).toEqual([[5], [], []]);
});

test('what one bank on the file does, another on the same file knows', async () => {
  const stateFile = aStateFile();
  const [one, other] = [await aDemoBank({ stateFile }), await aDemoBank({ stateFile })];

  const { accessToken } = await linkItem(one.plaid);
  const seen = await other.plaid.itemGet({ access_token: accessToken });
  await other.plaid.itemRemove({ access_token: accessToken });

  expect(seen.status).toBe(200);
  expect(one.bank.itemIds()).toEqual([]);
});

test('changes made by many at once are all kept', async () => {
  const stateFile = aStateFile();
  const banks = [await aDemoBank({ stateFile }), await aDemoBank({ stateFile }), await aDemoBank({ stateFile })];

  await Promise.all(banks.flatMap(({ plaid }) => Array.from({ length: 10 }, () => linkItem(plaid))));

  expect(new Set(banks[0]?.bank.itemIds()).size).toBe(30);
});

test('the file holds no token, and nobody else may read it', async () => {
  const stateFile = aStateFile();
  const { plaid, bank } = await aDemoBank({ stateFile });
  const { accessToken } = await linkItem(plaid);
  const created = await plaid.itemCreatePublicToken({ access_token: accessToken });

  const text = readFileSync(stateFile, 'utf8');

  expect([accessToken, created.data.public_token, bank.keys.secret].filter((secret) => text.includes(secret.slice(-20)))).toEqual(
    [],
  );
  expect(text).not.toMatch(/(access|public|link)-sandbox-/);
  expect(statSync(stateFile).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(stateFile, '..'))).toEqual(['demo-bank.json']);
});

test.each([
  ['not JSON', '{"version":'],
  ['another program’s', '{"hello":"world"}'],
  ['a newer bank’s', '{"version":2}'],
])('a file that is %s is refused and left alone', async (_what, content) => {
  const stateFile = aStateFile();
  writeFileSync(stateFile, content);

  await expect(startDemoBank({ stateFile })).rejects.toMatchObject({ failure: { kind: 'file-error' } });
  expect(readFileSync(stateFile, 'utf8')).toBe(content);
});

test('a change that fails leaves the file as it was', () => {
  const stateFile = aStateFile();
  const store = fileStateStore(stateFile);
  store.change((state) => void (state.itemsMade = 7));

  expect(() =>
    store.change((state) => {
      state.itemsMade = 8;
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(fileStateStore(stateFile).read().itemsMade).toBe(7);
});
