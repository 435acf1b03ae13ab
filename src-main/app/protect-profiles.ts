import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

import { failed } from '#contract/failures.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { TargetNotes } from './clear-after-crash.ts';

/**
 * A ledger whose exports keep out of `folder`, where profiles live: an export replaces the file that
 * it is pointed at, and no slip in a save dialog should cost a ledger. Where it writes is noted meanwhile.
 */
export function protectProfiles(ledger: Ledger, folder: string, targets: TargetNotes): Ledger {
  return {
    ...ledger,
    exportTransactionsCsv: async (request) => {
      const { target } = request;
      if (target === null) return ledger.exportTransactionsCsv(request);
      await refuseInside(target, folder);
      return targets.during(target, () => ledger.exportTransactionsCsv(request));
    },
  };
}

/** Rejects with `refused` when `target` is in the folder where profiles live. */
export async function refuseInside(target: string, folder: string): Promise<void> {
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
