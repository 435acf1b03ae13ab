/**
 * Access tokens and abort signals are no data, and only data goes between threads: what stands for them on the way.
 * On the way, and only there, a token lies open.
 */
import { concealAccessToken } from '#ports/access-token.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';

const tokenHere = 'coffer: an access token';
const signalHere = 'coffer: the signal';

/** `value` as plain data, with its tokens open. */
export function toPlainData(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (isAccessToken(value)) return { [tokenHere]: value.reveal() };
  if (value instanceof AbortSignal) return { [signalHere]: true };
  return ofEachPart(value, toPlainData);
}

/** What it was made from: tokens concealed again, and `signal` in the signal's place. */
export function fromPlainData(value: unknown, signal?: AbortSignal): unknown {
  if (!isObject(value)) return value;
  if (tokenHere in value) return concealAccessToken(String(value[tokenHere]));
  if (signalHere in value) return signal;
  return ofEachPart(value, (part) => fromPlainData(part, signal));
}

function ofEachPart(value: object, make: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(make);
  return Object.fromEntries(Object.entries(value).map(([name, part]: [string, unknown]) => [name, make(part)]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isAccessToken(value: object): value is AccessToken {
  return 'reveal' in value && typeof value.reveal === 'function';
}
