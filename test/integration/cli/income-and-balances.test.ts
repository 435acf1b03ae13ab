import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cofferInNewFolder, type CofferProcess } from '../../support/coffer-process.ts';

describe('what is asked for by the user only, from the command line', { timeout: 180_000 }, () => {
  let coffer: CofferProcess;

  beforeAll(async () => {
    coffer = await cofferInNewFolder();
  });
  afterAll(() => coffer.remove());

  it('shares no income before somebody agrees to what it costs', async () => {
    const { exitCode, stderr } = await coffer.run('income', 'share', '--institution', 'ins_109508');

    expect([exitCode, stderr.includes('Plaid charges each time income is shared')]).toEqual([2, true]);
    expect((await coffer.json('income'))['status']).toBe('none');
  });

  it('shows income by source and month, exports every payment as money in, and forgets it all', async () => {
    const { status, income } = await coffer.json('income', 'share', '--institution', 'ins_109508', '--days', '90', '--yes');
    const file = join(coffer.folder, 'income.csv');
    const { rows } = await coffer.json('export', 'income', '--out', file);
    const forgotten = await coffer.json('income', 'forget', '--yes');

    const sources = (income as { sources: { category: string; total: number; count: number }[] }).sources;
    expect([status, sources.map(({ category }) => category)]).toEqual([
      'ready',
      ['SALARY', 'GIG_ECONOMY', 'RENTAL', 'BANK_INTEREST'],
    ]);
    const payments = parse<Record<string, string>>(await readFile(file, 'utf8'), { bom: true, columns: true });
    expect([payments.length, rows]).toEqual([sources.reduce((sum, { count }) => sum + count, 0), rows]);
    expect(payments.filter((payment) => Number(payment['Amount']) <= 0)).toEqual([]);
    expect(forgotten).toMatchObject({ status: 'none', income: null });
  });

  it('asks a bank for balances only where that is agreed to, and needs to know which bank', async () => {
    await coffer.json('link', '--institution', 'ins_109508', '--no-sync');

    const nobody = await coffer.run('balances', '--live');
    const refused = await coffer.run('balances', 'First Platypus Bank', '--live');
    const { balances } = await coffer.json('balances', 'First Platypus Bank', '--live', '--yes');

    expect([nobody.exitCode, nobody.stderr.includes('ITEM must name the bank that --live asks')]).toEqual([2, true]);
    expect([refused.exitCode, refused.stderr.includes('Plaid charges each time a bank is asked')]).toEqual([2, true]);
    expect((balances as { name: string; current: number }[]).map(({ name }) => name)).toContain('Everyday Checking');
  });
});
