import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { cofferInNewFolder, type CofferProcess } from '../support/coffer-process.ts';
import { userEnvironment } from '../support/user-environment.ts';

const entry = join(import.meta.dirname, '../../src-main/coffer.ts');
const rowCount = 12_000;
let coffer: CofferProcess;
let target: string;

beforeAll(async () => {
  coffer = await cofferInNewFolder();
  target = join(coffer.folder, 'all.csv');
  await coffer.json('link', '--institution', 'ins_109508', '--user', `user_scale_${rowCount}`);
});
afterAll(() => coffer.remove());

/** Starts `coffer export` and stops it once the first rows are written; answers its exit code. */
async function stopExportWith(signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(process.execPath, [entry, '-v', 'export', 'transactions', '--profile', 'demo', '--out', target], {
    env: userEnvironment(coffer.folder, join(coffer.folder, 'data')),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let isStopped = false;
  for await (const piece of child.stderr) {
    // Once: a second time means "at once", and leaves what the next command clears away (export-killed).
    if (isStopped || !/^\d+ of \d+ transactions written/m.test(String(piece))) continue;
    isStopped = child.kill(signal);
  }
  await ended;
  return child.exitCode;
}

/** The signal may come a moment too late: then the file is new and whole. Anything else is broken. */
function stateOfTarget(): 'as it was' | 'whole' | 'broken' {
  const text = readFileSync(target, 'utf8');
  if (text === 'old') return 'as it was';
  return text.split('\r\n').length === rowCount + 2 ? 'whole' : 'broken';
}

const parts = (): string[] => readdirSync(coffer.folder).filter((name) => name.endsWith('.part'));

it('Ctrl+C leaves the older file or the whole new one, and nothing beside it', async () => {
  writeFileSync(target, 'old');

  const exitCode = await stopExportWith('SIGINT');

  const outcome = { exitCode, state: stateOfTarget(), parts: parts() };
  expect([
    { exitCode: 130, state: 'as it was', parts: [] },
    { exitCode: 0, state: 'whole', parts: [] },
  ]).toContainEqual(outcome);
});
