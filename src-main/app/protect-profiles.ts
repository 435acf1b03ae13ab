import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

import { failed } from '#contract/failures.ts';
import type { Ledger } from '#ports/ledger.ts';
import { exportInMemory } from '../exchange/export-in-memory.ts';
import type { TargetNotes } from './clear-after-crash.ts';

/**
 * Writes a text or document that is in memory to an absolute path, whole or not at all. Rejects with `refused` in
 * the folder where profiles live, otherwise with `disk-full`, `read-only` or `file-error`.
 */
export type SaveFile = (target: string, content: string | Uint8Array) => Promise<void>;

/** The ways to a file of the user's own choice. */
export interface Exports {
  /** `ledger`, with the exports that it writes itself going this way. */
  readonly of: (ledger: Ledger) => Ledger;
  readonly saveFile: SaveFile;
}

/**
 * Exports that keep out of `folder`, where profiles live: an export replaces the file that it is pointed
 * at, and no slip in a save dialog should cost a ledger. Where one writes is noted meanwhile.
 */
export function exportsOutside(folder: string, targets: TargetNotes): Exports {
  const at = async <Value>(target: string, work: () => Promise<Value>): Promise<Value> => {
    await refuseInside(target, folder);
    return targets.during(target, work);
  };
  return {
    of: (ledger) => ({
      ...ledger,
      exportTransactionsCsv: async (request) => {
        const write = (): Promise<{ readonly rows: number }> => ledger.exportTransactionsCsv(request);
        return request.target === null ? write() : at(request.target, write);
      },
    }),
    saveFile: (target, content) => at(target, () => exportInMemory(target, content)),
  };
}

async function refuseInside(target: string, folder: string): Promise<void> {
  if (!(await isInside(target, folder))) return;
  throw failed('refused', 'Coffer keeps its own data in this folder: choose another place for the export.', {
    action: 'choose-another-place',
  });
}

async function isInside(path: string, folder: string): Promise<boolean> {
  const way = relative(await realPath(folder), await realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path leads in the end; the last part need not be there yet. */
async function realPath(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)));
}
