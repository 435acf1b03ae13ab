import { CofferError, failed } from '#contract/failures.ts';

/**
 * What a failed file operation means to a person. `what` finishes "Coffer cannot …": 'save its settings'.
 * Anything that is not a system error comes back as it is.
 */
export function fileFailure(error: unknown, what: string): unknown {
  if (error instanceof CofferError) return error;
  switch (systemErrorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failed(
        'disk-full',
        `Coffer cannot ${what}: the disk is full. Free some space, then try again.`,
        {},
        { cause: error },
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return failed(
        'read-only',
        `Coffer cannot ${what}: it may not write there. Change the permissions of the folder or choose another one.`,
        {},
        { cause: error },
      );
    case 'EEXIST':
    case 'ENOTDIR':
    case 'EISDIR':
      return failed(
        'file-error',
        `Coffer cannot ${what}: a file stands where a folder should be, or the reverse. Move it away or choose another folder.`,
        {},
        { cause: error },
      );
    case 'ENOENT':
    case 'ENAMETOOLONG':
      return failed(
        'file-error',
        `Coffer cannot ${what}: there is no such place, or its name is too long. Choose another folder.`,
        {},
        { cause: error },
      );
    case null:
      return error;
    default:
      return failed(
        'file-error',
        `Coffer cannot ${what}: the system answered ${String(systemErrorCode(error))}.`,
        {},
        { cause: error },
      );
  }
}

/** The errno name of a system error ('ENOENT'), or null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
