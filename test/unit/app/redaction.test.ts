import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRedaction } from '../../../src-main/app/redaction.ts';

describe('what looks like a secret', () => {
  it.each([
    ['an access token', 'failed for access-production-8ab976e6-64bc-4b38-98f7-731e7a349970 today', /8ab976e6/],
    ['a public token', 'public-sandbox-fb7cca4a-82e6-4707', /fb7cca4a/],
    ['a link token', 'link-sandbox-af1a0311-da53-4636', /af1a0311/],
    ['keys in JSON', '{"client_id":"c0ffe2de30ba2c","secret":"5ec2c0ffee"}', /c0ffe2de30ba2c|5ec2c0ffee/],
    ['keys in headers', 'PLAID-CLIENT-ID: c0ffe2de30ba2c, PLAID-SECRET: 5ec2c0ffee', /c0ffe2de30ba2c|5ec2c0ffee/],
    ['a password in an address', 'https://bank.example/?password=hunter2&x=1', /hunter2/],
    ['a bearer token', 'Authorization: Bearer abcdefgh12345678', /abcdefgh12345678/],
    ['a ledger’s key', `key ${'0123456789abcdef'.repeat(4)}`, /0123456789abcdef/],
  ])('%s does not come through', (_what, text, secret) => {
    expect(createRedaction().redact(text)).not.toMatch(secret);
  });

  it('is no ordinary sentence', () => {
    const sentence = 'Linking First Platypus Bank is finished: 3 accounts, item gf48n08U6FLjVYsS0UeoRxS5ZQnzE0GdSEgxt.';

    expect(createRedaction().redact(sentence)).toBe(sentence);
  });
});

describe('what is known to be a secret', () => {
  const hexText = fc.stringMatching(/^[0-9a-f]{6,40}$/);

  it('never comes through, whatever stands around it and however secrets overlap', () => {
    fc.assert(
      fc.property(
        fc.array(hexText, { minLength: 1, maxLength: 5 }),
        fc.array(fc.string(), { maxLength: 6 }),
        (secrets, words) => {
          const { hide, redact } = createRedaction();
          secrets.forEach(hide);

          const clean = redact(words.flatMap((word, index) => [word, secrets[index % secrets.length]]).join(''));

          expect(secrets.filter((secret) => clean.includes(secret))).toEqual([]);
        },
      ),
    );
  });

  it('is hidden once it is known, and not what is too short to be one', () => {
    const { hide, redact } = createRedaction();
    hide('ada');
    hide('hunter22');

    expect(redact('ada said hunter22')).toBe('ada said [hidden]');
  });
});
