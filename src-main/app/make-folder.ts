import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { systemErrorCode } from '#domain/file-failure.ts';

/**
 * Makes `path`, 0700, and what is missing above it, one level after the other: Node's own recursive
 * mkdir never returns where the system refuses with ENOENT, as in /proc. Rejects as `mkdir` does.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 }).catch(async (error: unknown) => {
    // Somebody else may have made it meanwhile.
    if (!(await isFolder(path))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
