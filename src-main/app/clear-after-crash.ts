/** What a start clears away: files that a run of Coffer which was killed had begun and nobody needs. */
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

import { isRunning, removeAbandonedParts } from '../exchange/whole-file.ts';
import { readText, writeJson } from './small-files.ts';

/** What `writeFileDurably` writes before it puts a file in place, with the process that did. */
const unfinished = /\.(\d+)-[0-9a-f-]{36}\.tmp$/;
const targetsSchema = z.array(z.string());

/** Removes what processes that have ended left in `folder`, where several Coffers may write. */
export async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, processId] = unfinished.exec(name) ?? [];
    if (processId === undefined || isRunning(Number(processId))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** The folders outside of Coffer's own in which files are being written, noted so that a start finds what a crash left there. */
export interface TargetNotes {
  /** Notes where `target` is for as long as `work` writes it. */
  readonly during: <Value>(target: string, work: () => Promise<Value>) => Promise<Value>;
  /** Clears away what was being written when an earlier run ended. */
  readonly clear: () => Promise<void>;
}

export function createTargetNotes(profileFolder: string): TargetNotes {
  const file = join(profileFolder, 'exports.json');
  const current: string[] = [];
  const save = async (): Promise<void> => {
    if (current.length === 0) await rm(file, { force: true });
    else await writeJson(file, current, 'note where it exports to');
  };

  return {
    during: async (target, work) => {
      const folder = dirname(target);
      current.push(folder);
      try {
        await save();
        return await work();
      } finally {
        current.splice(current.indexOf(folder), 1);
        await save().catch(() => undefined);
      }
    },
    clear: async () => {
      const folders = targetsIn(await readText(file, 'read where it exported to').catch(() => null));
      for (const folder of folders) await removeAbandonedParts(folder).catch(() => undefined);
      await rm(file, { force: true }).catch(() => undefined);
    },
  };
}

function targetsIn(text: string | null): readonly string[] {
  try {
    return targetsSchema.parse(JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}
