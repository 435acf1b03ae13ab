/**
 * SQLite answers "not a database" both to a wrong key and to a damaged file. A small file beside
 * the ledger tells them apart: it holds a keyed hash from which the key cannot be worked back.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';

const purpose = 'coffer ledger key check 1';

export type KeyVerdict = 'right' | 'wrong' | 'unknown';

export function keyCheckFile(ledgerFile: string): string {
  return `${ledgerFile}.key-check`;
}

/** Where a check is until it is whole. */
export function newKeyCheckFile(ledgerFile: string): string {
  return `${keyCheckFile(ledgerFile)}.new`;
}

/** 'unknown' when there is no readable check, as when it was deleted. */
export function verifyKey(ledgerFile: string, key: Uint8Array): KeyVerdict {
  let saved: Buffer;
  try {
    saved = Buffer.from(readFileSync(keyCheckFile(ledgerFile), 'utf8').trim(), 'hex');
  } catch {
    return 'unknown';
  }
  const expected = tagOf(key);
  if (saved.length !== expected.length) return 'unknown';
  return timingSafeEqual(saved, expected) ? 'right' : 'wrong';
}

/** Writes the check whole, readable by the user alone. */
export function writeKeyCheck(ledgerFile: string, key: Uint8Array): void {
  const file = keyCheckFile(ledgerFile);
  const temporary = newKeyCheckFile(ledgerFile);
  rmSync(temporary, { force: true });
  try {
    writeAndSync(temporary, `${tagOf(key).toString('hex')}\n`);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeAndSync(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function tagOf(key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(purpose).digest();
}
