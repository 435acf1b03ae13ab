import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { localDate } from '#contract/dates.ts';
import { systemClock } from '../../../src-main/app/system-clock.ts';
import { cofferInNewFolder } from '../../support/coffer-process.ts';
import { comparable, customUsers, exportedRowsOf } from '../../support/custom-users.ts';

test('the transactions of custom users are exported cent for cent, day for day', { timeout: 300_000 }, async () => {
  const today = localDate(systemClock.now());
  const coffer = await cofferInNewFolder();
  try {
    for (const path of customUsers) await coffer.json('link', '--institution', 'ins_109508', '--custom-user', path, '--no-sync');
    await coffer.json('sync', '--wait');

    await coffer.json('export', 'transactions', '--raw', '--out', 'all.csv');

    const exported: Record<string, string>[] = parse(await readFile(join(coffer.folder, 'all.csv')), {
      bom: true,
      columns: true,
    });
    expect([...comparable(exported)].sort()).toEqual(customUsers.flatMap((path) => exportedRowsOf(path, today)).sort());
  } finally {
    await coffer.remove();
  }
});
