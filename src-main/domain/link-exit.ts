import { failed, type CofferError, type FailureKind } from '#contract/failures.ts';

interface Meaning {
  readonly kind: FailureKind;
  readonly words: string;
}

/** Link's error codes that a user can do something about (plaid.com/docs/errors, gathered in Plaid's Link section). */
const meanings: Readonly<Record<string, Meaning>> = {
  INVALID_LINK_TOKEN: { kind: 'plaid-error', words: 'This sign-in window was open too long. Start again.' },
  INVALID_CREDENTIALS: {
    kind: 'plaid-error',
    words: 'The bank did not accept the user name or password. Start again and check them.',
  },
  INVALID_MFA: { kind: 'plaid-error', words: 'The bank did not accept the code. Start again.' },
  INSUFFICIENT_CREDENTIALS: { kind: 'plaid-error', words: 'The sign-in at the bank was not finished. Start again.' },
  USER_SETUP_REQUIRED: {
    kind: 'plaid-error',
    words: 'The bank wants something from you first: sign in at its own website, then start again.',
  },
  ITEM_LOCKED: {
    kind: 'plaid-error',
    words: 'The bank has locked this login. Unlock it at the bank’s own website, then start again.',
  },
  NO_ACCOUNTS: { kind: 'plaid-error', words: 'The bank shows no accounts that Coffer could read.' },
  ACCESS_NOT_GRANTED: {
    kind: 'plaid-error',
    words: 'The bank was not allowed to share your accounts. Start again, and agree on the bank’s page.',
  },
  MFA_NOT_SUPPORTED: {
    kind: 'plaid-error',
    words: 'The bank asks for a second step that Plaid cannot do. Choose another one at the bank, then start again.',
  },
  INSTITUTION_DOWN: { kind: 'bank-unavailable', words: 'The bank cannot be reached just now. Try again later.' },
  INSTITUTION_NOT_RESPONDING: { kind: 'bank-unavailable', words: 'The bank does not answer just now. Try again later.' },
  INSTITUTION_NOT_AVAILABLE: { kind: 'bank-unavailable', words: 'The bank cannot be reached just now. Try again later.' },
  INSTITUTION_NO_LONGER_SUPPORTED: { kind: 'plaid-error', words: 'Plaid does not support this bank any more.' },
  UNAUTHORIZED_INSTITUTION: {
    kind: 'plaid-error',
    words: 'Your Plaid account may not use this bank yet: ask for it in Plaid’s dashboard.',
  },
  INSTITUTION_REGISTRATION_REQUIRED: {
    kind: 'plaid-error',
    words: 'This bank wants your Plaid account registered with it first: see OAuth institutions in Plaid’s dashboard.',
  },
  RATE_LIMIT_EXCEEDED: { kind: 'rate-limited', words: 'Too many tries in a short time. Wait a few minutes, then start again.' },
  PRODUCTS_NOT_SUPPORTED: {
    kind: 'plaid-error',
    words: 'This bank does not offer what Coffer asks for. Choose fewer products in Settings, or another bank.',
  },
};

/**
 * What Link's exit means: null when the user simply closed it, otherwise a failure in words. The code
 * came through a web page, so one that is not a Plaid code is not repeated.
 */
export function linkExitFailure(errorCode: string | null): CofferError | null {
  if (errorCode === null || errorCode === '') return null;
  const code = /^[A-Z][A-Z0-9_]{2,60}$/.test(errorCode) ? errorCode : 'UNKNOWN';
  const { kind, words } =
    Object.hasOwn(meanings, code) && meanings[code] !== undefined
      ? meanings[code]
      : { kind: 'plaid-error' as const, words: `The bank could not be linked (${code}). Try again later.` };
  return failed(kind, words, { plaid: { type: 'LINK_EXIT', code, requestId: null, displayMessage: null } });
}
