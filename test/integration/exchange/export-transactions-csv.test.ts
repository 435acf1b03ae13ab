import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { ExportRow } from '#domain/export-row.ts';
import { exportTransactionsCsv } from '../../../src-main/exchange/export-transactions-csv.ts';
import { anExportRow } from '../../support/export-rows.ts';

const options = { byteOrderMark: true, formulaGuard: true };
let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-export-'));
  target = join(folder, 'transactions.csv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function chunksOf(sizes: readonly number[]): ExportRow[][] {
  return sizes.map((size) => Array.from({ length: size }, (_, index) => anExportRow({ amount: index })));
}

function exportTo(
  path: string,
  chunks: Iterable<readonly ExportRow[]> = chunksOf([2]),
): ReturnType<typeof exportTransactionsCsv> {
  return exportTransactionsCsv({ chunks, totalRows: 2, options, output: { kind: 'file', path } });
}

const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => (error as { failure: unknown }).failure,
  );

describe('exporting to a file', () => {
  it('writes every chunk, says how many rows and how far it is', async () => {
    const progress: unknown[] = [];

    const result = await exportTransactionsCsv({
      chunks: chunksOf([3, 2]),
      totalRows: 5,
      options,
      output: { kind: 'file', path: target },
      onProgress: (step) => progress.push(step),
    });

    expect({ result, progress, files: readdirSync(folder), rows: parse(readFileSync(target), { bom: true }).length }).toEqual({
      result: { rows: 5 },
      progress: [
        { rows: 3, totalRows: 5 },
        { rows: 5, totalRows: 5 },
      ],
      files: ['transactions.csv'],
      rows: 6,
    });
  });

  it('writes a header alone when there are no rows', async () => {
    await exportTo(target, []);

    expect(parse(readFileSync(target), { bom: true })).toHaveLength(1);
  });

  it('replaces an older file, readable by its owner alone', async () => {
    writeFileSync(target, 'old', { mode: 0o644 });

    await exportTo(target);

    expect({ mode: statSync(target).mode & 0o777, old: readFileSync(target, 'utf8').includes('old') }).toEqual({
      mode: 0o600,
      old: false,
    });
  });

  it('leaves the older file and nothing else when it is cancelled', async () => {
    writeFileSync(target, 'old');
    let asked = 0;

    const failure = await failureOf(
      exportTransactionsCsv({
        chunks: chunksOf([1, 1, 1]),
        totalRows: 3,
        options,
        output: { kind: 'file', path: target },
        isCancelled: () => ++asked === 3,
      }),
    );

    expect({ failure, files: readdirSync(folder), text: readFileSync(target, 'utf8') }).toEqual({
      failure: { kind: 'cancelled', action: 'none', message: 'The export was stopped; nothing was saved.' },
      files: ['transactions.csv'],
      text: 'old',
    });
  });

  it('leaves the older file and nothing else when the rows cannot be read to the end', async () => {
    writeFileSync(target, 'old');
    function* brokenHalfway(): Generator<ExportRow[]> {
      yield [anExportRow()];
      throw new Error('the ledger broke');
    }

    await expect(exportTo(target, brokenHalfway())).rejects.toThrow('the ledger broke');

    expect({ files: readdirSync(folder), text: readFileSync(target, 'utf8') }).toEqual({
      files: ['transactions.csv'],
      text: 'old',
    });
  });

  it('removes what a killed export left, and nothing that still runs or belongs to others', async () => {
    const endedProcess = spawnSync(process.execPath, ['-e', '0']).pid;
    const stale = `.coffer-export-${endedProcess}-0123456789abcdef.part`;
    const running = `.coffer-export-${process.pid}-0123456789abcdef.part`;
    for (const name of [stale, running, '.coffer-export-notes.part']) writeFileSync(join(folder, name), '');

    await exportTo(target);

    expect(readdirSync(folder).sort()).toEqual([running, '.coffer-export-notes.part', 'transactions.csv'].sort());
  });

  it('says what is wrong with a place that cannot take the file', async () => {
    mkdirSync(join(folder, 'a-folder'));
    writeFileSync(join(folder, 'real.csv'), 'old');
    symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
    writeFileSync(join(folder, 'locked.csv'), 'old');
    chmodSync(join(folder, 'locked.csv'), 0o444);

    const failures = {
      folder: await failureOf(exportTo(join(folder, 'a-folder'))),
      link: await failureOf(exportTo(join(folder, 'link.csv'))),
      locked: await failureOf(exportTo(join(folder, 'locked.csv'))),
      missing: await failureOf(exportTo(join(folder, 'nowhere', 'x.csv'))),
      throughFile: await failureOf(exportTo(join(folder, 'real.csv', 'x.csv'))),
      tooLong: await failureOf(exportTo(join(folder, `${'x'.repeat(300)}.csv`))),
    };

    expect(failures).toEqual({
      folder: { kind: 'file-error', action: 'choose-another-place', message: 'a-folder is a folder: add a file name to it.' },
      link: {
        kind: 'file-error',
        action: 'choose-another-place',
        message: 'link.csv is a link to another place: name the file itself, or choose another name.',
      },
      locked: {
        kind: 'read-only',
        action: 'choose-another-place',
        message: 'locked.csv is write-protected: choose another name or allow writing to it.',
      },
      missing: {
        kind: 'file-error',
        action: 'choose-another-place',
        message: 'The folder for x.csv does not exist: make it first, or choose another one.',
      },
      throughFile: {
        kind: 'file-error',
        action: 'choose-another-place',
        message: 'A part of the way to x.csv is a file, not a folder: choose another folder.',
      },
      tooLong: {
        kind: 'file-error',
        action: 'choose-another-place',
        message: 'The file name is too long: choose a shorter one.',
      },
    });
    expect({
      real: readFileSync(join(folder, 'real.csv'), 'utf8'),
      locked: readFileSync(join(folder, 'locked.csv'), 'utf8'),
    }).toEqual({
      real: 'old',
      locked: 'old',
    });
  });
});

describe('exporting to a stream', () => {
  it('hands over the same text that a file would get, waiting for each piece', async () => {
    await exportTo(target, chunksOf([2, 1]));
    let text = '';
    let writing = false;

    await exportTransactionsCsv({
      chunks: chunksOf([2, 1]),
      totalRows: 3,
      options,
      output: {
        kind: 'text',
        write: async (piece) => {
          expect(writing).toBe(false);
          writing = true;
          await new Promise(setImmediate);
          writing = false;
          text += piece;
        },
      },
    });

    expect(text).toBe(readFileSync(target, 'utf8'));
  });
});
