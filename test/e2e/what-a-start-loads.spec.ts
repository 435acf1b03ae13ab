/** What the built app reads before it shows anything: the files that its entries import, and those these import. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';

const plaidClient = 'transactionsSyncRequest';
const demoBank = 'function startDemoBank(';
const built = resolve(import.meta.dirname, '../../out');

const statement = /(?:^|;)\s*import\b[^;'"]*["'](\.{1,2}\/[^"']+\.js)["']/gm;
const anyImport = /\bimport\b[^;'"]*["'](\.{1,2}\/[^"']+\.js)["']/gm;

/** Only `import … from`: what `import(…)` names is read when it is needed. */
const readAtStart = (entry: string): readonly string[] => readBy(entry, statement);

function readBy(entry: string, imports: RegExp): readonly string[] {
  const files = [join(built, entry)];
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      const imported = join(dirname(file), path);
      // A comment may name a file that was bundled into another.
      if (!files.includes(imported) && existsSync(imported)) files.push(imported);
    }
  }
  return files;
}

const holders = (files: readonly string[], text: string): readonly string[] =>
  files.filter((file) => readFileSync(file, 'utf8').includes(text));

for (const entry of ['main/main.js', 'main/coffer.js', 'main/ledger-thread.js']) {
  test(`${entry} starts without Plaid’s client and without the demo bank`, () => {
    const files = readAtStart(entry);

    expect(holders(files, plaidClient)).toEqual([]);
    expect(holders(files, demoBank)).toEqual([]);
  });
}

for (const entry of ['main/main.js', 'main/coffer.js']) {
  test(`${entry} never loads Plaid’s client: a thread of its own does`, () => {
    const files = readBy(entry, anyImport);

    expect(files.length).toBeGreaterThan(readAtStart(entry).length);
    expect(holders(files, plaidClient)).toEqual([]);
  });
}

test('the marks that these tests look for are in what the threads load', () => {
  expect(holders(readAtStart('main/plaid-thread.js'), plaidClient)).toHaveLength(1);
  expect(holders(readAtStart('main/demo-bank-thread.js'), demoBank)).not.toEqual([]);
});

test('the window’s page starts without the charts', () => {
  const page = readFileSync(join(built, 'renderer/index.html'), 'utf8');
  const [, entry = ''] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page) ?? [];

  const files = readAtStart(join('renderer', entry));

  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => file.includes('chart-library'))).toEqual([]);
});
