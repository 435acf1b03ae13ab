import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { misbehaviourNames } from '../../../src-main/demo-bank/misbehaving/named-misbehaviours.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/demo-bank.md'), 'utf8');

test('docs/demo-bank.md has a row for every misbehaviour, and no other', () => {
  const rows = [...text.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);

  expect(rows).toEqual(misbehaviourNames);
});
