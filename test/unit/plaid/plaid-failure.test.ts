import { describe, expect, it } from 'vitest';

import { meaningByCode } from '../../../src-main/plaid/plaid-error-meanings.ts';
import { plaidFailure } from '../../../src-main/plaid/plaid-failure.ts';

const failureOf = (type: string, code: string, changes: object = {}) =>
  plaidFailure({
    error_type: type,
    error_code: code,
    error_message: 'for developers',
    display_message: null,
    request_id: 'req1',
    ...changes,
  }).failure;

describe('a Plaid error', () => {
  it.each([
    ['ITEM_ERROR', 'ITEM_LOGIN_REQUIRED', 'reconnect-needed', 'reconnect'],
    ['ITEM_ERROR', 'ITEM_LOCKED', 'reconnect-needed', 'bank-first'],
    ['ITEM_ERROR', 'USER_SETUP_REQUIRED', 'reconnect-needed', 'bank-first'],
    ['ITEM_ERROR', 'PASSWORD_RESET_REQUIRED', 'reconnect-needed', 'bank-first'],
    ['ITEM_ERROR', 'ITEM_NOT_FOUND', 'not-found', 'link-again'],
    ['INVALID_INPUT', 'INVALID_ACCESS_TOKEN', 'keys-rejected', 'enter-keys'],
    ['INVALID_INPUT', 'INVALID_API_KEYS', 'keys-rejected', 'enter-keys'],
    ['INVALID_INPUT', 'USER_PERMISSION_REVOKED', 'not-found', 'link-again'],
    ['ITEM_ERROR', 'ACCESS_NOT_GRANTED', 'reconnect-needed', 'reconnect'],
    ['INVALID_INPUT', 'ADDITIONAL_CONSENT_REQUIRED', 'reconnect-needed', 'reconnect'],
    ['ITEM_ERROR', 'NO_ACCOUNTS', 'reconnect-needed', 'choose-accounts'],
    ['ITEM_ERROR', 'NO_AUTH_ACCOUNTS', 'plaid-error', 'none'],
    ['ITEM_ERROR', 'NO_INVESTMENT_ACCOUNTS', 'plaid-error', 'none'],
    ['ITEM_ERROR', 'NO_LIABILITY_ACCOUNTS', 'plaid-error', 'none'],
    ['ITEM_ERROR', 'PRODUCT_NOT_READY', 'bank-unavailable', 'wait'],
    ['ITEM_ERROR', 'PRODUCTS_NOT_SUPPORTED', 'plaid-error', 'none'],
    ['ITEM_ERROR', 'ITEM_NOT_SUPPORTED', 'plaid-error', 'remove'],
    ['ITEM_ERROR', 'MFA_NOT_SUPPORTED', 'reconnect-needed', 'bank-first'],
    ['INSTITUTION_ERROR', 'INSTITUTION_DOWN', 'bank-unavailable', 'wait'],
    ['INSTITUTION_ERROR', 'INSTITUTION_NOT_RESPONDING', 'bank-unavailable', 'wait'],
    ['INSTITUTION_ERROR', 'INSTITUTION_NOT_AVAILABLE', 'bank-unavailable', 'wait'],
    ['INSTITUTION_ERROR', 'INSTITUTION_NO_LONGER_SUPPORTED', 'plaid-error', 'remove'],
    ['INSTITUTION_ERROR', 'INSTITUTION_REGISTRATION_REQUIRED', 'plaid-error', 'dashboard'],
    ['INSTITUTION_ERROR', 'UNAUTHORIZED_INSTITUTION', 'plaid-error', 'dashboard'],
    ['RATE_LIMIT_EXCEEDED', 'TRANSACTIONS_SYNC_LIMIT', 'rate-limited', 'wait'],
    ['RATE_LIMIT_EXCEEDED', 'RATE_LIMIT', 'rate-limited', 'wait'],
    ['API_ERROR', 'INTERNAL_SERVER_ERROR', 'bank-unavailable', 'wait'],
    ['API_ERROR', 'PLANNED_MAINTENANCE', 'bank-unavailable', 'wait'],
    ['INVALID_INPUT', 'INVALID_PUBLIC_TOKEN', 'plaid-error', 'link-again'],
    ['TRANSACTIONS_ERROR', 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION', 'bank-unavailable', 'wait'],
    ['INSTITUTION_ERROR', 'SOMETHING_PLAID_ADDS_LATER', 'bank-unavailable', 'wait'],
    ['SOME_NEW_TYPE', 'SOMETHING_ELSE', 'plaid-error', 'try-again'],
  ])('%s / %s means %s: %s', (type, code, kind, action) => {
    const failure = failureOf(type, code);

    expect(failure).toMatchObject({ kind, action, plaid: { type, code, requestId: 'req1', displayMessage: null } });
    expect(failure.message).toMatch(/[.)]$/u);
  });

  it('keeps Plaid’s words for the user', () => {
    expect(failureOf('ITEM_ERROR', 'ITEM_LOCKED', { display_message: 'Too many tries.' }).plaid?.displayMessage).toBe(
      'Too many tries.',
    );
  });

  it.each([
    ['OAUTH_CONSENT_EXPIRED', 'has ended'],
    ['OAUTH_USER_REVOKED', 'took the permission back'],
    ['OAUTH_INVALID_TOKEN', 'no longer takes'],
    ['SOMETHING_NEW', 'asks you to sign in again'],
  ])('says why the bank wants a new sign-in, where Plaid does: %s', (reason, words) => {
    const failure = failureOf('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED', { error_code_reason: reason });

    expect([failure.action, failure.message]).toEqual(['reconnect', expect.stringContaining(words)]);
  });

  it('that nobody knows is told in Plaid’s words for users, with the request id that its support asks for', () => {
    const failure = failureOf('SOME_NEW_TYPE', 'SOMETHING_ELSE', { display_message: 'Your bank is reviewing this.' });

    expect(failure.message).toBe('Plaid says: Your bank is reviewing this. (SOMETHING_ELSE; request req1)');
  });

  it('that nobody knows and that has no words for users is told in those for developers', () => {
    expect(failureOf('SOME_NEW_TYPE', 'SOMETHING_ELSE').message).toBe(
      'Plaid refused this request. (SOMETHING_ELSE: for developers; request req1)',
    );
  });

  it('shows no token or key that Plaid repeats', () => {
    const echo = 'access-sandbox-8ab976e6-64bc-4b38-98f7-731e7a349970 with topsecretsecret';

    const { failure } = plaidFailure(
      {
        error_type: 'INVALID_REQUEST',
        error_code: 'INVALID_FIELD',
        error_message: echo,
        display_message: echo,
        request_id: null,
      },
      ['topsecretsecret'],
    );

    expect(JSON.stringify(failure)).not.toMatch(/8ab976e6|topsecret/u);
  });

  it('has a sentence for every code that says something a person can read', () => {
    for (const [code, meaning] of meaningByCode) expect(meaning.message, code).toMatch(/^[A-Z].{10,}\.$/u);
  });
});
