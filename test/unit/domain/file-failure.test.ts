import { expect, it } from 'vitest';

import { CofferError, failed } from '#contract/failures.ts';
import { fileFailure, systemErrorCode } from '../../../src-main/domain/file-failure.ts';

const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: no luck, open '/home/ada/money'`), { code, syscall: 'open' });

it.each([
  ['ENOSPC', 'disk-full', /the disk is full\. Free some space/],
  ['EDQUOT', 'disk-full', /the disk is full/],
  ['EROFS', 'read-only', /may not write there\. Change the permissions/],
  ['EACCES', 'read-only', /may not write there/],
  ['EPERM', 'read-only', /may not write there/],
  ['EISDIR', 'file-error', /a file stands where a folder should be, or the reverse/],
  ['ENOTDIR', 'file-error', /a file stands where a folder should be, or the reverse/],
  ['EIO', 'file-error', /the system answered EIO/],
])('%s is %s, in a sentence that says what could not be done and names no path', (code, kind, words) => {
  const failure = fileFailure(systemError(code), 'save its settings');

  expect(failure).toBeInstanceOf(CofferError);
  expect((failure as CofferError).failure).toMatchObject({ kind, message: expect.stringMatching(words) as string });
  expect((failure as CofferError).message).toMatch(/^Coffer cannot save its settings: (?!.*\/home)/);
});

it('what is no system error, or is told already, stays as it is', () => {
  const told = failed('busy', 'Wait.');
  const defect = new TypeError('a defect');

  expect([fileFailure(told, 'do it'), fileFailure(defect, 'do it'), fileFailure('a text', 'do it')]).toEqual([
    told,
    defect,
    'a text',
  ]);
  expect([
    systemErrorCode(defect),
    systemErrorCode(null),
    systemErrorCode(Object.assign(new Error('x'), { code: 'EIO' })),
  ]).toEqual([null, null, null]);
});
