import type { AccessToken } from './bank-gateway.ts';

const concealed = '[access token]';
const inspectedByNode = Symbol.for('nodejs.util.inspect.custom');

/** Wraps an access token so that printing, inspecting, serialising or joining it shows nothing of it. */
export function concealAccessToken(text: string): AccessToken {
  return Object.freeze({
    reveal: () => text,
    toString: () => concealed,
    toJSON: () => concealed,
    [inspectedByNode]: () => concealed,
  });
}
