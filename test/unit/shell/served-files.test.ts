import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pathInside, serveFile } from '../../../src-main/shell/security/app-files.ts';

const outside = mkdtempSync(join(tmpdir(), 'coffer-files-'));
const folder = join(outside, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(outside, 'secret.json'), '{"secret":true}');
writeFileSync(join(folder, 'index.html'), '<h1>page</h1>');
writeFileSync(join(folder, 'assets/app.js'), '1');
writeFileSync(join(folder, 'notes.txt'), 'not one of ours');
symlinkSync(join(outside, 'secret.json'), join(folder, 'link.json'));

const served = { folder, origin: 'app://coffer', contentSecurityPolicy: "default-src 'none'" };
const status = async (url: string, method = 'GET') => (await serveFile({ method, url }, served)).status;

describe('app://coffer (B5)', () => {
  it('serves a page with the headers that lock it down', async () => {
    const response = await serveFile({ method: 'GET', url: 'app://coffer/index.html?x#/accounts' }, served);

    expect([response.status, await response.text(), Object.fromEntries(response.headers)]).toEqual([
      200,
      '<h1>page</h1>',
      {
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'",
        'content-type': 'text/html; charset=utf-8',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    ]);
  });

  it('answers HEAD without a body', async () => {
    const response = await serveFile({ method: 'HEAD', url: 'app://coffer/assets/app.js' }, served);

    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect(await status('app://coffer/index.html', method)).toBe(405);
  });

  it.each([
    ['app://coffer/../secret.json', 404],
    ['app://coffer/%2e%2e/secret.json', 404],
    ['app://coffer/assets/..%2f..%2fsecret.json', 403],
    ['app://coffer/..%5csecret.json', 403],
    ['app://coffer/..\\secret.json', 403],
    ['app://coffer/index.html%00.js', 403],
    ['app://coffer/%E0%A4%A', 403],
    ['app://coffer/link.json', 404],
    ['app://coffer/notes.txt', 403],
    ['app://coffer/assets', 403],
    ['app://coffer/', 403],
    ['app://coffer/missing.js', 404],
    ['app://other/index.html', 403],
    ['app://evil@coffer/index.html', 403],
    ['https://coffer/index.html', 403],
  ])('keeps everything else to itself: %s → %i', async (url, expected) => {
    expect(await status(url)).toBe(expected);
  });

  it('no path whatsoever leads out of the folder', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '', 'a', '%00', '....//'), fc.string());

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pathInside(folder, `/${pieces.join('/')}`);
        expect(path === null || path.startsWith(`${folder}/`)).toBe(true);
      }),
    );
  });
});
