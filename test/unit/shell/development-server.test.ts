import { describe, expect, it } from 'vitest';

import { developmentPolicy, developmentServer } from '../../../src-main/shell/security/development-server.ts';

describe("Vite's server while developing", () => {
  it.each([
    ['http://localhost:5173', false, 'http://localhost:5173/'],
    ['http://127.0.0.1:5173', false, 'http://127.0.0.1:5173/'],
    ['http://localhost:5173', true, null],
    ['http://localhost.evil.example:5173', false, null],
    ['http://192.168.1.2:5173', false, null],
    ['https://localhost:5173', false, null],
    ['file:///tmp', false, null],
    ['nonsense', false, null],
    [undefined, false, null],
  ])('%s (packaged: %s) → %s', (address, isPackaged, expected) => {
    expect(developmentServer({ ELECTRON_RENDERER_URL: address }, isPackaged)?.href ?? null).toBe(expected);
  });

  it('lets in its own socket and inline code, and still no other host', () => {
    expect(developmentPolicy(new URL('http://localhost:5173'))).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' ws://localhost:5173; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});
