import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';

const eightDigits = 62n ** 8n;
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export type TokenKind = 'access' | 'public' | 'link' | 'assets';

/** The one form in which the bank keeps a token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function randomToken(kind: TokenKind): string {
  return `${kind}-sandbox-${randomUUID()}`;
}

/** A token that the bank can tell again from `source` without keeping it. */
export function derivedToken(kind: TokenKind, source: string): string {
  const hex = createHash('sha256').update(`${kind} token of ${source}`).digest('hex');
  return `${kind}-sandbox-${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

export function looksLikeToken(kind: TokenKind, text: string): boolean {
  return new RegExp(`^${kind}-sandbox-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`).test(text);
}

/** 37 characters of base62, as Plaid's item, account and transaction ids are; the same for the same source. */
export function stableId(...source: readonly string[]): string {
  let rest = BigInt(`0x${createHash('sha256').update(source.join('\u0000')).digest('hex')}`);
  let id = '';
  while (id.length < 37) {
    // Eight digits at a time fit into a plain number, which is ten times as fast.
    let digits = Number(rest % eightDigits);
    rest /= eightDigits;
    for (let digit = 0; digit < 8 && id.length < 37; digit += 1) {
      id += base62.charAt(digits % 62);
      digits = Math.floor(digits / 62);
    }
  }
  return id;
}

const mostRemembered = 10_000;
const remembered = new Map<string, string>();

/** The same, remembered: for what is named in row after row. */
export function rememberedId(...source: readonly string[]): string {
  const key = source.join('\u0000');
  let id = remembered.get(key);
  if (id === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, (id = stableId(...source)));
  }
  return id;
}

/** 15 mixed-case letters and digits. */
export function randomRequestId(): string {
  return Array.from({ length: 15 }, () => base62.charAt(randomInt(base62.length))).join('');
}

export function randomKeys(): { readonly clientId: string; readonly secret: string } {
  return { clientId: randomBytes(12).toString('hex'), secret: randomBytes(15).toString('hex') };
}
