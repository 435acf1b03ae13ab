/** Files that a run of Coffer which was cut off left beside those it was writing. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What `writeFileDurably` writes before it puts a file in place. */
const unfinished = /^[\w-]+\.(?:json|db)(?:\.[\w-]+)?\.(?:\d+-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/** Longer than any write takes: what is older belongs to nobody. */
const abandonedAfterMilliseconds = 60_000;

/** Whole paths, in `folders` themselves. A folder that is not there has none. */
export async function leftoverFiles(folders: readonly string[], now: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (!unfinished.test(name)) continue;
      const path = join(folder, name);
      const file = await stat(path).catch(() => null);
      if (file?.isFile() === true && now - file.mtimeMs > abandonedAfterMilliseconds) found.push(path);
    }
  }
  return found;
}

export async function removeFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}
