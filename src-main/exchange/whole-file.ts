/**
 * A file that appears whole or not at all: written beside its target under a name of our own,
 * synced, then renamed onto it. Until the rename, whatever was there before stays as it was.
 */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { failed } from '#contract/failures.ts';
import { systemErrorCode } from '#domain/file-failure.ts';
import { targetFailure } from './target-failure.ts';

export interface WholeFile {
  readonly append: (piece: string | Uint8Array) => Promise<void>;
  /** Puts the file in place. */
  readonly finish: () => Promise<void>;
  /** Removes what was written. After `finish` it does nothing. */
  readonly discard: () => Promise<void>;
}

/**
 * Begins the file that will be at `path`. Rejects with `disk-full`, `read-only` or `file-error`, as
 * do its functions.
 */
export async function beginWholeFile(path: string): Promise<WholeFile> {
  const folder = dirname(path);
  return await explained(path, async () => {
    await refuseUnfitTarget(path);
    await removeAbandonedParts(folder);
    const part = join(folder, partName(process.pid));
    // Readable by its owner alone: this is what someone earns and spends.
    const file = await open(part, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    return partOf(path, part, file);
  });
}

function partOf(path: string, part: string, file: FileHandle): WholeFile {
  let open = true;
  let inPlace = false;
  const close = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await file.close();
  };

  return {
    append: (piece) => explained(path, () => file.appendFile(piece)),
    finish: () =>
      explained(path, async () => {
        await file.sync();
        await close();
        await rename(part, path);
        inPlace = true;
        await syncFolder(dirname(path));
      }),
    discard: async () => {
      if (inPlace) return;
      await close().catch(() => undefined);
      await rm(part, { force: true }).catch(() => undefined);
    },
  };
}

async function explained<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw targetFailure(error, basename(path));
  }
}

async function refuseUnfitTarget(path: string): Promise<void> {
  const name = basename(path);
  const there = await lstat(path).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (there === null) return;
  if (there.isDirectory()) throw failed('file-error', `${name} is a folder: add a file name to it.`);
  if (there.isSymbolicLink()) {
    throw failed('file-error', `${name} is a link to another place: name the file itself, or choose another name.`);
  }
  if (!there.isFile()) throw failed('file-error', `${name} is not an ordinary file: choose another name.`);
  // A rename would replace it all the same: the mark on the file would protect nothing.
  if ((there.mode & 0o222) === 0)
    throw failed('read-only', `${name} is write-protected: choose another name or allow writing to it.`);
}

function partName(processId: number): string {
  return `.coffer-export-${processId}-${randomBytes(8).toString('hex')}.part`;
}

const partOfProcess = /^\.coffer-export-(\d+)-[0-9a-f]{16}\.part$/;

/** A part whose process has ended belongs to an export that was killed. */
export async function removeAbandonedParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const match = partOfProcess.exec(name);
    if (match === null || isRunning(Number(match[1]))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return systemErrorCode(error) === 'EPERM';
  }
}

/** Makes the rename itself durable, where the system knows how: Windows and some network folders do not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
