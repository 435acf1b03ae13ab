/**
 * What went wrong on the way to Plaid, as failures of ours. The client's own errors never leave the
 * Plaid room, not even as a cause: they carry the request with its secret.
 */
import { z } from 'zod';

import { CofferError, failed } from '#contract/failures.ts';
import { plaidErrorSchema, plaidFailure } from './plaid-failure.ts';

/** The parts of an AxiosError that are read here. */
const clientErrorSchema = z.object({
  code: z.string().optional(),
  message: z.string().optional(),
  response: z.object({ status: z.number(), data: z.unknown() }).optional(),
});

const resetCodes: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);
const certificateCodes = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|EPROTO)/u;

/** For failures that may be over when the next request comes. */
const soon = { retryAfterSeconds: 1 };

/**
 * A failure that may pass says after how many seconds (`retryAfterSeconds`); any other would only
 * come again.
 *
 * @param error whatever the client threw
 * @param secrets what must not appear in any sentence, wherever the answer repeats it
 */
export function transportFailure(error: unknown, secrets: readonly string[]): CofferError {
  if (error instanceof CofferError) return error;
  const read = clientErrorSchema.safeParse(error);
  const { code = '', message = '', response } = read.success ? read.data : {};
  // The client gives the answer along that it had begun to read.
  if (resetCodes.has(code) || message.includes('aborted')) {
    return failed('offline', 'The connection to Plaid broke off. Coffer tries again by itself.', soon);
  }
  if (response !== undefined) return answeredFailure(response.status, readable(response.data), secrets);

  if (message.includes('maxContentLength')) {
    return failed('malformed-response', 'Plaid’s answer is far larger than it can be, so Coffer dropped it.');
  }
  if (certificateCodes.test(code)) {
    const sentence = `The connection to Plaid cannot be trusted (${code}): check this computer’s date, and whether something on the network reads along.`;
    return failed('offline', sentence);
  }
  return failed('offline', offlineSentence(code));
}

function offlineSentence(code: string): string {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'Plaid’s address cannot be found: this computer seems to be offline.';
    case 'ERR_PROXY_TUNNEL':
      return 'The network’s proxy does not let Coffer through to Plaid: see whether it wants a sign-in.';
    case 'ECONNREFUSED':
      return 'Nothing answers at Plaid’s address: check the network connection.';
    default:
      return 'Plaid cannot be reached: check the network connection.';
  }
}

/** Where a file was asked for, the error body comes as bytes too. */
function readable(data: unknown): unknown {
  if (!(data instanceof Uint8Array)) return data;
  const text = Buffer.from(data).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function answeredFailure(status: number, data: unknown, secrets: readonly string[]): CofferError {
  const body = plaidErrorSchema.safeParse(data);
  if (body.success) return plaidFailure(body.data, secrets);

  // Without an error body of Plaid's it was a machine on the way that answered, and only its status is left to go by.
  if (status >= 500) {
    return failed('bank-unavailable', 'Plaid has a problem at the moment. Coffer tries again by itself.', soon);
  }
  if (status === 407) return failed('offline', 'The network’s proxy wants a sign-in before it lets Coffer reach Plaid.');
  if (status === 429) return failed('rate-limited', 'Plaid asks Coffer to slow down.', { retryAfterSeconds: 60 });
  if (status < 400 || typeof data === 'string') return interceptedFailure();
  return failed('malformed-response', `Plaid answered with an error that Coffer cannot read (HTTP ${status}).`);
}

/** Something between here and Plaid gave its own page instead: a hotel's sign-in, a filter. */
export function interceptedFailure(): CofferError {
  return failed('offline', 'The network answered in Plaid’s place: sign in to this network in a browser, then try again.');
}
