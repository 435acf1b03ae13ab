import { failed } from '#contract/failures.ts';
import { systemErrorCode } from '#domain/file-failure.ts';

/**
 * What the system said about the file to be exported to, called `name`, as a failure with what to do
 * about it. Says the file's name, which its user chose, and never the path around it. Anything
 * that is not a system error comes back as it is.
 */
export function targetFailure(error: unknown, name: string): unknown {
  const code = systemErrorCode(error);
  const cause = { cause: error };
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failed('disk-full', `There is no room left for ${name}: free some space, or choose another disk.`, {}, cause);
    case 'EFBIG':
      return failed('disk-full', `${name} grew larger than this disk or account allows: choose another disk.`, {}, cause);
    case 'EROFS':
      return failed('read-only', `The disk that ${name} should go to is read-only: choose another folder.`, {}, cause);
    case 'EACCES':
    case 'EPERM':
      return failed(
        'read-only',
        `${name} may not be written there: choose another folder, or close the program that has the file open.`,
        {},
        cause,
      );
    case 'EBUSY':
      return failed('file-error', `${name} is open in another program: close it there and try again.`, {}, cause);
    case 'ENOENT':
      return failed('file-error', `The folder for ${name} does not exist: make it first, or choose another one.`, {}, cause);
    case 'ENOTDIR':
      return failed('file-error', `A part of the way to ${name} is a file, not a folder: choose another folder.`, {}, cause);
    case 'ENAMETOOLONG':
      return failed('file-error', 'The file name is too long: choose a shorter one.', {}, cause);
    case null:
      return error;
    default:
      return failed('file-error', `${name} could not be written (${code}): choose another folder and try again.`, {}, cause);
  }
}
