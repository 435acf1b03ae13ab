import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { cofferInNewFolder, type CofferProcess } from '../../support/coffer-process.ts';
import { userEnvironment } from '../../support/user-environment.ts';

const linkedSchema = z.object({ item: z.object({ itemId: z.string(), accountCount: z.int(), transactionCount: z.int() }) });
const transactionsSchema = z.object({
  count: z.int(),
  transactions: z.array(
    z.object({
      date: z.string(),
      description: z.string(),
      merchant: z.string().nullable(),
      amount: z.int(),
      currency: z.string(),
    }),
  ),
});

describe('the demo from the command line', { timeout: 180_000 }, () => {
  let coffer: CofferProcess;
  let link: Record<string, unknown>;

  beforeAll(async () => {
    coffer = await cofferInNewFolder();
    link = await coffer.json('link', '--institution', 'ins_109508');
  }, 180_000);
  afterAll(() => coffer.remove());

  it('links a bank with its accounts and its whole history', () => {
    expect(link).toMatchObject({
      profile: 'demo',
      item: { institutionId: 'ins_109508', health: 'healthy', history: 'complete', failure: null },
      sync: { failure: null },
      sameAccountsAs: null,
    });
  });

  it('lists the bank it linked', async () => {
    const { items } = await coffer.json('items');

    expect(items).toEqual([link['item']]);
  });

  it('lists the accounts it linked', async () => {
    const { accounts } = await coffer.json('accounts');

    expect(accounts).toEqual(link['accounts']);
  });

  it('says of each thing exactly what docs/command-line.md promises', async () => {
    const list = async (name: string): Promise<unknown> => ((await coffer.json(name)) as Record<string, unknown[]>)[name]?.[0];
    const given = {
      Item: await list('items'),
      Account: await list('accounts'),
      Transaction: await list('transactions'),
      Sync: ((await coffer.json('sync'))['items'] as unknown[])[0],
      Failure: (JSON.parse((await coffer.run('items', 'x', '--json')).stdout) as { error: unknown }).error,
    };

    const fields = Object.entries(given).map(([name, thing]) => [name, Object.keys(thing as object).sort()]);
    expect(fields).toEqual(await Promise.all(Object.keys(given).map(async (name) => [name, await promisedFields(name)])));
  });

  it('finds only coffee when asked for coffee', async () => {
    const found = transactionsSchema.parse(await coffer.json('transactions', '--search', 'coffee'));

    const texts = found.transactions.map(({ description, merchant }) => `${description} ${merchant ?? ''}`.toLowerCase());
    expect(found.count).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.includes('coffee'))).toEqual([]);
  });

  it('exports every transaction once, with the amounts that it lists', async () => {
    const { item } = linkedSchema.parse(link);
    const listed = transactionsSchema.parse(await coffer.json('transactions', '--limit', '1000000'));

    const exported = await coffer.json('export', 'transactions', '--format', 'csv', '--out', 'all.csv');

    const rows = csvRows(await readFile(join(coffer.folder, 'all.csv'), 'utf8'));
    expect(exported).toEqual({
      profile: 'demo',
      format: 'csv',
      file: join(coffer.folder, 'all.csv'),
      rows: item.transactionCount,
    });
    expect(new Set(rows.map((row) => row['Transaction ID'])).size).toBe(item.transactionCount);
    expect(rows.map((row) => `${row['Date'] ?? ''} ${centsOf(row['Amount'])} ${row['Currency'] ?? ''}`).sort()).toEqual(
      listed.transactions.map(({ date, amount, currency }) => `${date} ${amount} ${currency}`).sort(),
    );
  });

  it('exports the same bytes to stdout as to a file', async () => {
    await coffer.run('export', 'transactions', '--search', 'coffee', '--out', 'coffee.csv');

    const { stdout, exitCode } = await coffer.run('export', 'transactions', '--search', 'coffee', '--out', '-');

    const file = await readFile(join(coffer.folder, 'coffee.csv'), 'utf8');
    expect({ exitCode, same: stdout === file }).toEqual({ exitCode: 0, same: true });
  });

  it('ends well when the reader of its output goes away', async () => {
    const command = `"$NODE" "$ENTRY" --profile demo export transactions --out - | head -n 1; exit "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command], {
      env: {
        ...userEnvironment(coffer.folder, join(coffer.folder, 'data')),
        NODE: process.execPath,
        ENTRY: join(import.meta.dirname, '../../../src-main/coffer.ts'),
      },
    });

    expect(stdout).toMatch(/^\uFEFF?Date,Authorized Date,Account,/);
    expect(stderr).not.toMatch(/\n\s+at |EPIPE/);
  });

  it('keeps its secrets out of everything it wrote', async () => {
    const written = await filesBelow(coffer.folder);

    const telling: string[] = [];
    for (const path of written) if (/(access|public)-sandbox-/.test(await readFile(path, 'latin1'))) telling.push(path);
    expect(written).not.toEqual([]);
    expect(telling).toEqual([]);
  });

  it('finds nothing to complain about', async () => {
    const { findings } = z
      .object({ findings: z.array(z.object({ name: z.string(), status: z.string() })) })
      .parse(await coffer.json('doctor'));

    expect(findings.filter(({ status }) => status === 'problem')).toEqual([]);
    expect(findings.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['data folder', 'profile', 'vault', 'keys', 'ledger', 'recovery', 'First Platypus Bank']),
    );
  });
});

describe('a bank that is removed', { timeout: 180_000 }, () => {
  it('takes its accounts and transactions with it', async () => {
    const coffer = await cofferInNewFolder();
    try {
      await coffer.json('link', '--institution', 'ins_109508', '--no-sync');
      await coffer.json('sync');

      await coffer.json('remove', 'First Platypus Bank', '--yes');

      const { items } = await coffer.json('items');
      const { count } = await coffer.json('transactions');
      expect({ items, count }).toEqual({ items: [], count: 0 });
    } finally {
      await coffer.remove();
    }
  });
});

/** Of '- **Sync** `{itemId, failure: Failure | null, field?}`' the names that are always there. */
async function promisedFields(name: string): Promise<string[]> {
  const docs = await readFile(join(import.meta.dirname, '../../../docs/command-line.md'), 'utf8');
  const form = new RegExp(String.raw`^- \*\*${name}\*\* \x60\{(.+?)\}\x60`, 'm').exec(docs)?.[1] ?? '';
  return form
    .replace(/\{.*\}/, '')
    .split(', ')
    .filter((field) => !field.includes('?'))
    .map((field) => field.replace(/:.*/, ''))
    .sort();
}

function csvRows(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true });
}

function centsOf(amount: string | undefined): number {
  return Math.round(Number(amount) * 100);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
