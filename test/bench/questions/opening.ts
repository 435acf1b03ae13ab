import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import { summaryOf, type Figure, type Sample } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const runs = 15;
const opener = fileURLToPath(new URL('../open-once.ts', import.meta.url));

/** How long is it from opening the file to the first page, in a process that has done nothing before? */
export const opening: Question = { name: 'opening', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { folder, location } = await filled();
  const ours: Sample[] = [];
  const bare: Sample[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await openOnce({ file: join(folder, 'bare.db'), key: null }));
    ours.push(await openOnce({ file: location.file, key: Buffer.from(location.key).toString('hex') }));
  }
  const limit = { limit: 'the same of the bare table', limitTook: summaryOf(bare) };
  return [{ goal: 'P9', rows, what: 'ledger open to first page, new process', took: summaryOf(ours), ...limit, aim: '≤ 4×' }];
}

/** The key goes in by stdin, as other processes can read arguments. */
async function openOnce(asked: { readonly file: string; readonly key: string | null }): Promise<Sample> {
  const child = spawn(process.execPath, [opener], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(JSON.stringify(asked));
  return JSON.parse(await text(child.stdout)) as Sample;
}
