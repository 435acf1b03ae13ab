/**
 * A copy of a ledger that can be relied on: made by SQLite itself, so that what is still in the log
 * is in it too; checked; on the disk before it gets its name.
 */
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { failed } from '#contract/failures.ts';
import { cipher, closedUnless, connect, rawKey, type KeyedDatabase } from './connect.ts';
import { schemaVersion } from './migrate.ts';
import type { ReadableDatabase } from './database.ts';

export interface CopyWanted {
  readonly file: string;
  readonly key: Uint8Array;
  /** Where the copy is to be. */
  readonly target: string;
  /** Encrypts the copy under another key. */
  readonly newKey?: Uint8Array;
  /** Finishes "There is no room for …": 'a backup of your data'. */
  readonly what: string;
}

/** Where a copy is while it is not yet one; what is found under this name at a start was cut off. */
export const unfinished = (target: string): string => `${target}.unfinished`;

/** Rejects with `disk-full` before it begins, or with what SQLite says, and leaves nothing behind then. */
export function copyVerified(database: ReadableDatabase, wanted: CopyWanted): void {
  const { file, key, target, newKey } = wanted;
  const beside = unfinished(target);
  removeWithLogs(beside);
  requireRoom(file, wanted);
  try {
    // The same key as the connection's: SQLite3 Multiple Ciphers encrypts what VACUUM INTO writes.
    database.prepare('VACUUM INTO ?').run(beside);
    chmodSync(beside, 0o600);
    if (newKey !== undefined) withCopy({ file: beside, key }, (copy) => encryptAnew(copy, newKey));
    withCopy({ file: beside, key: newKey ?? key }, (copy) => requireEqual(database, copy));
    syncPath(beside);
    renameSync(beside, target);
    syncPath(dirname(target));
  } catch (error) {
    removeWithLogs(beside);
    throw error;
  }
}

export function removeWithLogs(file: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
}

/** As much again as the file and its log take, with a tenth to spare. */
function requireRoom(file: string, { target, what }: CopyWanted): void {
  const { bavail, bsize } = statfsSync(dirname(target));
  const needed = Math.ceil((sizeOf(file) + sizeOf(`${file}-wal`)) * 1.1);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw failed(
    'disk-full',
    `There is no room for ${what}: it takes ${inMegabytes(needed)} MB, and ${inMegabytes(free)} MB are free. Free some space, then try again. Nothing was changed.`,
  );
}

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function withCopy(location: { readonly file: string; readonly key: Uint8Array }, work: (copy: KeyedDatabase) => void): void {
  const copy = connect(location, { readonly: false });
  closedUnless(copy, () => work(copy));
  copy.close();
}

function encryptAnew(copy: KeyedDatabase, newKey: Uint8Array): void {
  copy.pragma(`cipher = '${cipher}'`);
  copy.rekey(rawKey(newKey));
}

function requireEqual(original: ReadableDatabase, keyedCopy: KeyedDatabase): void {
  const copy = keyedCopy as unknown as ReadableDatabase;
  const isSound = copy.pragma('integrity_check', { simple: true }) === 'ok';
  if (isSound && contentOf(copy) === contentOf(original)) return;
  throw failed('file-error', 'The copy of your data is not what it was made of: check the disk. Nothing was changed.');
}

/** Schema and row counts: that the pages are what was written is in each page's own code. */
function contentOf(database: ReadableDatabase): string {
  const tables = database
    .prepare<[], { name: string; sql: string | null }>("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  const counted = tables.map(({ name, sql }) => [name, sql, rowsOf(database, name)]);
  return JSON.stringify([schemaVersion(database), counted]);
}

export function rowsOf(database: ReadableDatabase, table: string): number {
  return Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
}

/** Windows cannot open a folder for syncing; NTFS journals the rename itself. */
export function syncPath(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
