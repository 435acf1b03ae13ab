import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startDemoBankThread } from '../../../src-main/app/start-demo-bank-thread.ts';
import { clientOf, linkItem } from '../../support/demo-bank-client.ts';
import { createRecordingLog } from '../../support/recording-log.ts';

const thread = new URL('../../../src-main/app/demo-bank-thread.ts', import.meta.url);

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demo-bank-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('the app’s own bank serves from its thread, keeps its state in the profile’s folder, and closes', async () => {
  const folder = aFolder();
  const bank = await startDemoBankThread({ thread, folder, log: createRecordingLog() });

  const { accessToken } = await linkItem(clientOf(bank, bank.keys));
  await bank.close();
  const afterwards = await fetch(bank.url).catch((error: unknown) => error);

  expect(accessToken).toMatch(/^access-sandbox-/);
  expect(readdirSync(folder)).toEqual(['demo-bank.json']);
  expect(afterwards).toBeInstanceOf(TypeError);
});

test('a state file of something else is named, not overwritten', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'demo-bank.json'), 'hello');

  await expect(startDemoBankThread({ thread, folder, log: createRecordingLog() })).rejects.toMatchObject({
    failure: { kind: 'file-error' },
  });
});
