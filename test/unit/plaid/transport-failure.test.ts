import { describe, expect, it } from 'vitest';

import { transportFailure } from '../../../src-main/plaid/transport-failure.ts';

const secret = 'canary-secret-0123456789';
/** An error of the client, which carries the request with its secret. */
const clientError = (code: string, message = code): unknown =>
  Object.assign(new Error(`${message} ${secret}`), { code, config: { headers: { 'PLAID-SECRET': secret } } });

describe('a call that does not reach Plaid (E1)', () => {
  it.each([
    ['ENOTFOUND', /address cannot be found: this computer seems to be offline/],
    ['EAI_AGAIN', /address cannot be found: this computer seems to be offline/],
    ['ECONNREFUSED', /Nothing answers at Plaid’s address/],
    ['ENETUNREACH', /cannot be reached: check the network/],
    ['EHOSTUNREACH', /cannot be reached: check the network/],
    ['ETIMEDOUT', /cannot be reached: check the network/],
    ['CERT_HAS_EXPIRED', /cannot be trusted \(CERT_HAS_EXPIRED\): check this computer’s date/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /cannot be trusted/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /cannot be trusted/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /cannot be trusted/],
    ['something new', /cannot be reached: check the network/],
  ])('because of %s is offline, is not tried again at once, and says no secret', (code, words) => {
    const { failure } = transportFailure(clientError(code), [secret]);

    expect(failure).toEqual({ kind: 'offline', action: 'try-again', message: expect.stringMatching(words) as string });
    expect(JSON.stringify(failure)).not.toContain(secret);
  });

  it.each(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])('because %s broke it off may do better in a moment', (code) => {
    expect(transportFailure(clientError(code), [secret]).failure).toMatchObject({ kind: 'offline', retryAfterSeconds: 1 });
  });

  it.each([undefined, null, 'a text', new TypeError('a defect')])(
    'for no reason that we know is offline all the same: %s',
    (thrown) => {
      expect(transportFailure(thrown, [secret]).failure.kind).toBe('offline');
    },
  );
});
