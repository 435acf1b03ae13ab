import { expect, it } from 'vitest';

import { threadUrls } from '../../../src-main/app/thread-urls.ts';

it('finds the threads beside a bundled entry, and in the app room beside a source entry', () => {
  const hrefs = (entry: string): string[] => Object.values(threadUrls(entry)).map((url) => url.href);

  expect([hrefs('file:///app/out/main/coffer.js'), hrefs('file:///repo/src-main/coffer.ts')]).toEqual([
    ['ledger', 'plaid', 'demo-bank'].map((thread) => `file:///app/out/main/${thread}-thread.js`),
    ['ledger', 'plaid', 'demo-bank'].map((thread) => `file:///repo/src-main/app/${thread}-thread.ts`),
  ]);
});
