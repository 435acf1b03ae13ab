/** The copies of a ledger that are made before its form changes: in a folder beside it, under the same key. */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { LedgerLocation } from '#ports/ledger.ts';
import { connect } from './connect.ts';
import type { ReadableDatabase } from './database.ts';
import { copyVerified, syncPath, unfinished } from './verified-copy.ts';

const kept = 3;
const backupName = /^ledger-v(\d+)-\d{4}-\d\d-\d\dT[\d-]+Z\.db$/;

export function backupsFolder(ledgerFile: string): string {
  return join(dirname(ledgerFile), 'backups');
}

/** Makes one, named with the schema that it has and the moment, and keeps the newest three. Answers its path. */
export function backUp(database: ReadableDatabase, { file, key }: LedgerLocation, version: number): string {
  const folder = backupsFolder(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const target = join(folder, `ledger-v${version}-${moment}.db`);
  copyVerified(database, { file, key, target, what: 'a backup of your data, which comes before its form is changed' });
  for (const old of backupsIn(folder).slice(kept)) rmSync(join(folder, old));
  return target;
}

/** Newest first. */
function backupsIn(folder: string): readonly string[] {
  const momentOf = (name: string): string => name.slice(name.indexOf('-', 'ledger-v'.length));
  return namesIn(folder)
    .filter((name) => backupName.test(name))
    .toSorted((one, other) => momentOf(other).localeCompare(momentOf(one)));
}

/** Puts the newest backup that opens and is sound where the ledger was. Answers its path, or null when none is. */
export function restoreNewestBackup({ file, key }: LedgerLocation): string | null {
  const folder = backupsFolder(file);
  for (const name of backupsIn(folder)) {
    const backup = join(folder, name);
    if (!isSound({ file: backup, key })) continue;
    const beside = unfinished(file);
    copyFileSync(backup, beside);
    syncPath(beside);
    renameSync(beside, file);
    syncPath(dirname(file));
    return backup;
  }
  return null;
}

function isSound(location: Pick<LedgerLocation, 'file' | 'key'>): boolean {
  try {
    const database = connect(location, { readonly: true });
    try {
      return database.pragma('integrity_check', { simple: true }) === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** Where something was deleted from the ledger for good, or the key renewed: backups would still have it. */
export function removeBackups(ledgerFile: string): void {
  const folder = backupsFolder(ledgerFile);
  for (const name of backupsIn(folder)) rmSync(join(folder, name));
}

/** What was cut off while it was being made. For whoever alone has the ledger open. */
export function removeUnfinishedBackups(ledgerFile: string): void {
  const folder = backupsFolder(ledgerFile);
  const end = unfinished('');
  for (const name of namesIn(folder).filter((candidate) => candidate.includes(end))) rmSync(join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
