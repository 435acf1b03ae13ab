import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces `file` (mode 0600) with `text` so that a crash or power cut at any point leaves the old
 * contents or the new ones: written beside it, synced, renamed, and the folder synced.
 */
export async function writeFileDurably(file: string, text: string): Promise<void> {
  // With the process that writes it, so that what a killed one left can be told from what another is writing.
  const beside = `${file}.${process.pid}-${randomUUID()}.tmp`;
  try {
    await writeAndSync(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(file));
}

async function writeAndSync(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for syncing; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
