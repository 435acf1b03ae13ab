import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LedgerLocation } from '#ports/ledger.ts';
import { openLedgerCommands } from '../../src-main/ledger/commands.ts';
import type { WritableDatabase } from '../../src-main/ledger/database.ts';
import { openWritableDatabase } from '../../src-main/ledger/open-database.ts';

export interface LedgerFile {
  readonly location: LedgerLocation;
  readonly database: WritableDatabase;
  readonly commands: ReturnType<typeof openLedgerCommands>;
  readonly remove: () => void;
}

/** A real encrypted ledger in a folder of its own, on this thread. */
export function makeLedgerFile(): LedgerFile {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-ledger-'));
  const location: LedgerLocation = { file: join(folder, 'ledger.db'), key: randomBytes(32), mustExist: false };
  const database = openWritableDatabase(location);
  return {
    location,
    database,
    commands: openLedgerCommands(database),
    remove: () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
