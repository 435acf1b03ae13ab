import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { exportTransactionsCsv } from '../../src-main/exchange/export-transactions-csv.ts';

const endlessExport = join(import.meta.dirname, '../support/endless-export.ts');
let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-export-'));
  target = join(folder, 'transactions.csv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts an export without end and kills it once `rows` are on their way. */
async function killExportAfter(rows: number): Promise<void> {
  const child = spawn(process.execPath, [endlessExport, target, '1000000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const piece of child.stdout) {
    printed += String(piece);
    if (printed.includes(`"rows":${rows},`)) break;
  }
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

it.each([1000, 5000, 20_000])('a kill after %i rows leaves the older file as it was', async (rows) => {
  writeFileSync(target, 'old');

  await killExportAfter(rows);

  expect(readFileSync(target, 'utf8')).toBe('old');
});

it('a kill leaves no file at all where there was none, and the next export clears the rest away', async () => {
  await killExportAfter(2000);
  const afterKill = readdirSync(folder).filter((name) => !name.endsWith('.part'));

  await exportTransactionsCsv({
    chunks: [],
    totalRows: 0,
    options: { byteOrderMark: true, formulaGuard: true },
    output: { kind: 'file', path: target },
  });

  expect({ afterKill, afterNext: readdirSync(folder) }).toEqual({ afterKill: [], afterNext: ['transactions.csv'] });
});
