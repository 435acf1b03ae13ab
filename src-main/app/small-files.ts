import { readFile } from 'node:fs/promises';

import { fileFailure, systemErrorCode } from '#domain/file-failure.ts';
import { writeFileDurably } from '../vault/write-file-durably.ts';

/** The text of a file, null when there is none. `what` names the intent: 'read its settings'. */
export async function readText(file: string, what: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw fileFailure(error, what);
  }
}

/** Replaces a file with `value` as JSON, whole or not at all. */
export async function writeJson(file: string, value: unknown, what: string): Promise<void> {
  try {
    await writeFileDurably(file, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    throw fileFailure(error, what);
  }
}
