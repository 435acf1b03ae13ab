import { expect, onTestFinished, test } from 'vitest';

import { cofferInNewFolder } from '../../support/coffer-process.ts';

/** Behind and ahead of UTC by more than half a day, by odd minutes, and with daylight saving. */
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/London'];

test('a day is the bank’s day: the same rows and the same CSV wherever the machine is (F1)', { timeout: 240_000 }, async () => {
  const coffer = await cofferInNewFolder();
  onTestFinished(() => coffer.remove());
  await coffer.json('link', '--institution', 'ins_109508');
  const inZone = async (zone: string, ...words: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await coffer.runWith({ environment: { TZ: zone } }, ...words);
    return exitCode === 0 ? stdout : stderr;
  };

  const seen: string[][] = [];
  for (const zone of zones) {
    const listed = await inZone(zone, 'transactions', '--limit', '200');
    const csv = await inZone(zone, 'export', 'transactions', '--out', '-');
    seen.push([listed, csv]);
  }

  const [[listed = '', csv = ''] = []] = seen;
  expect([listed, csv].map((text) => text.split('\n').length > 200)).toEqual([true, true]);
  expect(seen).toEqual(zones.map(() => [listed, csv]));
});
