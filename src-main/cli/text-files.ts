import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';

import { failed } from '#contract/failures.ts';
import { systemErrorCode } from '#domain/file-failure.ts';

interface Demands {
  /** What the file is for: 'the keys', 'the custom user'. */
  readonly what: string;
  readonly maximumBytes: number;
  /** Refuse a file that others on this machine can read. */
  readonly secret?: boolean;
}

/** The text of a file that the user named. Rejects with one sentence that says what is wrong with it. */
export async function readTextFile(path: string, demands: Demands): Promise<string> {
  const name = basename(path);
  let file: FileHandle | null = null;
  try {
    // A pipe without a writer would be waited for, and could not even be interrupted.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = await file.stat();
    if (!facts.isFile()) throw failed('file-error', `${name} is not a file: name the file that holds ${demands.what}.`);
    if (demands.secret === true && process.platform !== 'win32' && (facts.mode & 0o077) !== 0) {
      throw failed(
        'refused',
        `Others can read ${name}: run chmod 600 on it first, and consider ${demands.what} in it known to them.`,
      );
    }
    if (facts.size > demands.maximumBytes) {
      throw failed('invalid-input', `${name} is too large for ${demands.what}: at most ${demands.maximumBytes} bytes fit.`);
    }
    return (await file.readFile('utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw explained(error, name);
  } finally {
    await file?.close();
  }
}

function explained(error: unknown, name: string): unknown {
  const code = systemErrorCode(error);
  if (code === null) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failed('not-found', `There is no file ${name}: check the path.`, {}, { cause: error });
  if (code === 'EISDIR') return failed('file-error', `${name} is a folder: name a file in it.`, {}, { cause: error });
  return failed('file-error', `${name} cannot be read (${code}): check its permissions.`, {}, { cause: error });
}
