import { expect, it } from 'vitest';

import { linkExitFailure } from '../../../src-main/domain/link-exit.ts';

it.each([null, ''])('a Link that was simply closed is no failure: %j', (code) => {
  expect(linkExitFailure(code)).toBeNull();
});

it.each([
  ['INVALID_CREDENTIALS', 'plaid-error', /did not accept the user name or password/],
  ['ITEM_LOCKED', 'plaid-error', /locked this login\. Unlock it at the bank’s own website/],
  ['INSTITUTION_DOWN', 'bank-unavailable', /cannot be reached just now\. Try again later/],
  ['RATE_LIMIT_EXCEEDED', 'rate-limited', /Wait a few minutes/],
  ['BRAND_NEW_CODE', 'plaid-error', /could not be linked \(BRAND_NEW_CODE\)/],
])('%s is a sentence that says what to do', (code, kind, words) => {
  const failure = linkExitFailure(code)?.failure;

  expect(failure).toMatchObject({ kind, message: expect.stringMatching(words) as string, plaid: { type: 'LINK_EXIT', code } });
});

it.each(['<b>click here</b>', 'x'.repeat(1000), 'toString', '__proto__', 'access-sandbox-1234'])(
  'what a page says in place of a code is not repeated: %.20s',
  (code) => {
    expect(linkExitFailure(code)?.message).toBe('The bank could not be linked (UNKNOWN). Try again later.');
  },
);
