import { describe, expect, it } from 'vitest';

import { readExit, readSuccess } from '../../../src-main/shell/link/link-result.ts';

const publicToken = 'public-sandbox-01234567-89ab-cdef-0123-456789abcdef';

describe("Link's result", () => {
  it('is a public token with what the user chose; what we do not know is dropped', () => {
    const metadata = {
      institution: { institution_id: 'ins_109508', name: 'First Platypus Bank', extra: 1 },
      accounts: [{ id: 'a1', name: 'Checking', mask: '0000', type: 'depository', subtype: 'checking', class_type: null }],
      link_session_id: 's1',
      transfer_status: null,
    };

    expect(readSuccess(publicToken, metadata)).toEqual({
      kind: 'succeeded',
      publicToken,
      metadata: {
        institutionId: 'ins_109508',
        institutionName: 'First Platypus Bank',
        accounts: [{ id: 'a1', name: 'Checking', mask: '0000', type: 'depository', subtype: 'checking' }],
      },
    });
  });

  it('may lack institution and accounts, as Plaid documents', () => {
    expect(readSuccess(publicToken, { institution: null, accounts: [] })).toEqual({
      kind: 'succeeded',
      publicToken,
      metadata: { institutionId: null, institutionName: null, accounts: [] },
    });
  });

  it.each([
    null,
    undefined,
    42,
    '',
    'access-sandbox-01234567-89ab-cdef-0123-456789abcdef',
    'public-development-01234567-89ab-cdef-0123-456789abcdef',
    'public-sandbox-01234567',
    `${publicToken}0`,
    ` ${publicToken}`,
    `${publicToken}\n`,
    { toString: () => publicToken },
  ])('is refused without a public token: %j', (claim) => {
    expect(() => readSuccess(claim, {})).toThrow('Link did not hand over a public token.');
  });

  it.each([null, 'text', { accounts: 'all' }, { accounts: [{ id: 1 }] }, { accounts: Array.from({ length: 1001 }, () => ({})) }])(
    'is refused with malformed details',
    (metadata) => {
      expect(() => readSuccess(publicToken, metadata)).toThrow('Link handed over malformed details.');
    },
  );

  it('is an exit with what went wrong in words for a person', () => {
    expect(
      readExit(
        {
          error_type: 'ITEM_ERROR',
          error_code: 'INVALID_CREDENTIALS',
          error_message: 'raw',
          display_message: 'Wrong password',
        },
        { status: 'requires_oauth' },
      ),
    ).toEqual({
      kind: 'exited',
      errorCode: 'INVALID_CREDENTIALS',
      errorMessage: 'Wrong password',
      status: 'requires_oauth',
    });
  });

  it.each([null, undefined, 'text', { error_code: 7 }])('is an exit without reason when there is none to read: %j', (error) => {
    expect(readExit(error, error)).toEqual({ kind: 'exited', errorCode: null, errorMessage: null, status: null });
  });
});
