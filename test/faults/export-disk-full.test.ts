import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { mountSmallDisk } from '../support/small-disk.ts';

const endlessExport = join(import.meta.dirname, '../support/endless-export.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The last line that an export of about 2 MB printed, run by a shell after `preparation`. */
function exportAfter(preparation: string, path: string): unknown {
  const command = `${preparation} && exec "$0" "$1" "$2" 10`;
  const { stdout } = spawnSync('/bin/sh', ['-c', command, process.execPath, endlessExport, path], { encoding: 'utf8' });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

describe.skipIf(process.platform === 'win32')('where files may not grow', () => {
  it('the older file stays, nothing else is left, and the failure says why', () => {
    const path = join(folder, 'transactions.csv');
    writeFileSync(path, 'old');

    const failure = exportAfter('ulimit -f 512', path);

    expect({ failure, files: readdirSync(folder), text: readFileSync(path, 'utf8') }).toEqual({
      failure: {
        kind: 'disk-full',
        action: 'free-disk-space',
        message: 'transactions.csv grew larger than this disk or account allows: choose another disk.',
      },
      files: ['transactions.csv'],
      text: 'old',
    });
  });
});

it('on a full disk the older file stays, nothing else is left, and the failure says what to do', ({ skip }) => {
  const disk = mountSmallDisk(1);
  if (disk === null) return skip('this machine does not let us mount a small disk');
  try {
    const path = join(disk.folder, 'transactions.csv');
    writeFileSync(path, 'old');

    const failure = exportAfter('true', path);

    expect({ failure, files: readdirSync(disk.folder), text: readFileSync(path, 'utf8') }).toEqual({
      failure: {
        kind: 'disk-full',
        action: 'free-disk-space',
        message: 'There is no room left for transactions.csv: free some space, or choose another disk.',
      },
      files: ['transactions.csv'],
      text: 'old',
    });
  } finally {
    disk.unmount();
  }
});
