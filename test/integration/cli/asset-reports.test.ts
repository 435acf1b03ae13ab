import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cofferInNewFolder, type CofferProcess } from '../../support/coffer-process.ts';

describe('asset reports from the command line', { timeout: 180_000 }, () => {
  let coffer: CofferProcess;

  beforeAll(async () => {
    coffer = await cofferInNewFolder();
    await coffer.json('link', '--institution', 'ins_109508', '--products', 'transactions,assets');
  }, 180_000);
  afterAll(() => coffer.remove());

  it('are not made before somebody agrees to what they cost', async () => {
    const { exitCode, stderr } = await coffer.run('assets', 'create');
    const { reports, banks } = await coffer.json('assets', 'list');

    expect([exitCode, stderr.includes('Plaid charges for each asset report'), stderr.includes('Add --yes')]).toEqual([
      2,
      true,
      true,
    ]);
    expect([reports, banks]).toMatchObject([[], [{ institutionName: 'First Platypus Bank', status: 'ready' }]]);
  });

  it('are made, waited for, shown, saved as PDF and exported', async () => {
    const { report, content } = await coffer.json('assets', 'create', '--days', '60', '--yes');
    const pdf = join(coffer.folder, 'report.pdf');
    await coffer.json('assets', 'pdf', 'latest', '--out', pdf);
    const csv = join(coffer.folder, 'balances.csv');
    const { rows } = await coffer.json('export', 'asset-balances', '--out', csv);

    expect(report).toMatchObject({ status: 'ready', days: 60, failure: null });
    const { accounts } = await coffer.json('accounts');
    const worths = (list: readonly { name: string; worth: number }[]) => list.map(({ name, worth }) => [name, worth]);
    expect(worths((content as { banks: { accounts: { name: string; worth: number }[] }[] }).banks[0]?.accounts ?? [])).toEqual(
      worths(accounts as { name: string; worth: number }[]),
    );
    expect((await readFile(pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const balances = parse<Record<string, string>>(await readFile(csv, 'utf8'), { bom: true, columns: true });
    expect([balances.length, balances[0]?.['Institution']]).toEqual([rows, 'First Platypus Bank']);
  });

  it('are gone when they are removed', async () => {
    await coffer.json('assets', 'remove', 'latest', '--yes');

    expect((await coffer.json('assets', 'list'))['reports']).toEqual([]);
    expect((await coffer.run('assets', 'show', 'latest')).exitCode).toBe(1);
  });
});
