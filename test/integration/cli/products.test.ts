import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { cofferInNewFolder, type CofferProcess } from '../../support/coffer-process.ts';

const everything = 'transactions,auth,identity,investments,liabilities';
const holdingsSchema = z.array(
  z.object({
    accountName: z.string(),
    value: z.int(),
    costBasis: z.int().nullable(),
    gain: z.int().nullable(),
    quantity: z.string(),
  }),
);

describe('what banks say beside transactions, from the command line', { timeout: 180_000 }, () => {
  let coffer: CofferProcess;

  beforeAll(async () => {
    coffer = await cofferInNewFolder();
    await coffer.json('link', '--institution', 'ins_109508', '--products', everything);
  }, 180_000);
  afterAll(() => coffer.remove());

  it('is read with the first sync, for each product that link asked for', async () => {
    const { products } = await coffer.json('products');

    const states = (products as { product: string; status: string; billing: string }[]).map(({ product, status, billing }) => [
      product,
      status,
      billing,
    ]);
    expect(states).toEqual([
      ['auth', 'on', 'once'],
      ['identity', 'on', 'once'],
      ['investments', 'on', 'monthly'],
      ['liabilities', 'on', 'monthly'],
      ['recurring_transactions', 'off', 'monthly'],
    ]);
  });

  it('has holdings whose gain is their worth less their cost, and that add up to their account', async () => {
    const holdings = holdingsSchema.parse((await coffer.json('holdings'))['holdings']);
    const { accounts } = await coffer.json('accounts');

    const brokerage = (accounts as { name: string; current: number }[]).find(({ name }) => name === 'Self-Directed Brokerage');
    const held = holdings.filter(({ accountName }) => accountName === brokerage?.name);
    expect(held.reduce((sum, { value }) => sum + value, 0)).toBe(brokerage?.current);
    expect(holdings.filter(({ value, costBasis, gain }) => gain !== (costBasis === null ? null : value - costBasis))).toEqual([]);
  });

  it('lists what is due next first', async () => {
    const { liabilities } = await coffer.json('liabilities');

    const dueDays = (liabilities as { nextDueOn?: string; nextPayment?: { on: string } }[]).map(
      ({ nextDueOn, nextPayment }) => nextDueOn ?? nextPayment?.on,
    );
    expect(dueDays).toHaveLength(2);
    expect(dueDays).toEqual(dueDays.toSorted());
  });

  it('masks account numbers unless they are asked for in full', async () => {
    const numbers = async (...flags: string[]): Promise<string[]> =>
      ((await coffer.json('auth', ...flags))['numbers'] as { account: string }[]).map(({ account }) => account);

    expect(await numbers()).toEqual(['••••4021', '••••7730']);
    expect((await numbers('--reveal')).map((number) => [number.length, number.slice(-4)])).toEqual([
      [12, '4021'],
      [12, '7730'],
    ]);
  });

  it('exports account numbers masked too, and says which are tokenised', async () => {
    const exported = async (...flags: string[]): Promise<Record<string, string>[]> => {
      const file = join(coffer.folder, `numbers${flags.length}.csv`);
      await coffer.json('export', 'auth', '--out', file, ...flags);
      return parse<Record<string, string>>(await readFile(file, 'utf8'), { bom: true, columns: true });
    };

    const masked = await exported();
    const inFull = await exported('--reveal');

    expect(masked.map((row) => [row['Number'], row['Tokenised']])).toEqual([
      ['••••4021', 'no'],
      ['••••7730', 'no'],
    ]);
    expect(inFull.map((row) => row['Number']?.length)).toEqual([12, 12]);
  });

  it('exports trades with the sign of everything else: what leaves the account is negative', async () => {
    const file = join(coffer.folder, 'trades.csv');
    const { rows } = await coffer.json('export', 'trades', '--out', file);

    const trades = parse<Record<string, string>>(await readFile(file, 'utf8'), { bom: true, columns: true });
    const signs = new Set(trades.map((trade) => `${trade['Subtype'] ?? ''} ${Number(trade['Amount']) < 0 ? 'out' : 'in'}`));
    expect(trades).toHaveLength(Number(rows));
    expect([...signs].toSorted()).toEqual(['account fee out', 'buy out', 'contribution in', 'dividend in']);
  });

  it('keeps its exports out of where ledgers and vaults live', async () => {
    const ledger = join(coffer.folder, 'data/profiles/demo/ledger.db');
    const before = await readFile(ledger);

    const { exitCode, stderr } = await coffer.run('export', 'holdings', '--out', ledger);

    expect([exitCode, stderr.includes('Coffer keeps its own data in this folder: choose another place')]).toEqual([1, true]);
    expect((await readFile(ledger)).equals(before)).toBe(true);
  });

  it('asks before Plaid would charge, and reads when told to', async () => {
    const read = ['products', 'read', 'First Platypus Bank', '--product', 'recurring_transactions'];

    const refused = await coffer.run(...read);
    const { products } = await coffer.json(...read, '--yes');
    const { recurring } = await coffer.json('recurring');

    expect([refused.exitCode, refused.stderr.includes('every month from now on.')]).toEqual([2, true]);
    expect(products).toMatchObject([{ product: 'recurring_transactions', status: 'on', failure: null }]);
    expect((recurring as unknown[]).length).toBeGreaterThan(5);
  });

  it('refuses a product that there is not, and names those that there are', async () => {
    const { exitCode, stderr } = await coffer.run('products', 'read', 'First Platypus Bank', '--product', 'gold');

    expect(exitCode).toBe(2);
    expect(stderr).toContain('--product must be one of auth, identity, investments, liabilities, recurring_transactions');
  });
});
