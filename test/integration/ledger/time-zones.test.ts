import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../support/seen-from-here.ts');
/** Behind UTC, ahead of it by fourteen hours and by odd minutes. */
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];

interface Seen {
  readonly rows: readonly (readonly [date: string, amount: number, currency: string])[];
  readonly outline: {
    readonly months: readonly { readonly month: string; readonly sums: readonly Sum[] }[];
  };
  readonly problems: readonly string[];
}
interface Sum {
  readonly currency: string;
  readonly in: number;
  readonly out: number;
}

async function seenFrom(zone: string): Promise<string> {
  const env = { ...process.env, TZ: zone };
  return (await promisify(execFile)(process.execPath, [script], { env, maxBuffer: 64e6 })).stdout;
}

test('days from the year 1 to 9999, leap days, ends of years and days of 23 hours are the same in every zone, and so are all sums, words and exports (F1, F3)', async () => {
  const [here = '', ...elsewhere] = await Promise.all(zones.map(seenFrom));

  const { rows, outline, problems } = JSON.parse(here) as Seen;
  const months = new Map<string, number>();
  for (const [date, amount, currency] of rows) {
    const key = `${date.slice(0, 7)} ${currency}`;
    months.set(key, (months.get(key) ?? 0) + amount);
  }
  expect(elsewhere.map((seen) => seen === here)).toEqual([true, true, true]);
  expect(problems).toEqual([]);
  expect(rows.length).toBe(80);
  expect(
    outline.months.flatMap(({ month, sums }) => sums.map((sum) => [`${month} ${sum.currency}`, sum.in + sum.out])).toSorted(),
  ).toEqual([...months].toSorted());
});
