import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';

import { cofferInNewFolder } from '../support/coffer-process.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { killSomewhere } from '../support/faults/kill-somewhere.ts';
import { expectTrueAfterStart, partsIn } from '../support/faults/true-after-start.ts';
import { anEmptyWorld, aWorldToLose, churn } from '../support/faults/world-to-lose.ts';
import { openOnBank } from '../support/whole-app.ts';
import { userEnvironment } from '../support/user-environment.ts';

const entry = join(import.meta.dirname, '../../src-main/coffer.ts');
const fromWindow = aFault('killed while exporting from the window');
const ofDocument = aFault('killed while a table or report is saved');
const fromCommand = aFault('killed while exporting on the command line');

/** Whole files have as many lines as rows, a header and an end. Anything else than that or the old one is broken. */
function stateOf(target: string, rows: number): 'as it was' | 'whole' | 'broken' {
  const text = readFileSync(target, 'utf8');
  if (text === 'old') return 'as it was';
  return text.split('\r\n').length === rows + 2 ? 'whole' : 'broken';
}

it(`leaves the older file or the whole new one, and a start clears the rest away: ${fromWindow.title} (D1)`, async () => {
  const world = await aWorldToLose();
  const { bank, folder, itemId } = world;
  const place = mkdtempSync(join(tmpdir(), 'coffer-place-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const target = join(place, 'all.csv');
  let rows = bank.transactions(itemId).length;
  const ends = new Set<string>();

  await fromWindow.tried(async (random) => {
    writeFileSync(target, 'old');

    const { said } = await killSomewhere({ name: 'export', folder, bank, more: target }, random);
    ends.add(said.at(-1) ?? '');
    const state = stateOf(target, rows);
    churn(world, itemId, random);
    const whole = await expectTrueAfterStart(world, `killed after “${said.at(-1) ?? ''}”`);
    rows = bank.transactions(itemId).length;
    await whole.app.close();

    expect({ state, parts: partsIn(place) }).toEqual({
      state: expect.stringMatching(/^(as it was|whole)$/) as string,
      parts: [],
    });
  });

  expect([...ends]).not.toEqual(['closed']);
});

it(`leaves the older file or the whole new one, and the next command clears the rest away: ${fromCommand.title} (D1)`, async () => {
  const rows = 12_000;
  const coffer = await cofferInNewFolder();
  onTestFinished(coffer.remove);
  const target = join(coffer.folder, 'all.csv');
  await coffer.json('link', '--institution', 'ins_109508', '--user', `user_scale_${rows}`);

  await fromCommand.tried(async (random) => {
    writeFileSync(target, 'old');

    await killExport(coffer.folder, target, random.between(0, 250));
    const state = stateOf(target, rows);
    const { count } = await coffer.json('transactions', '--limit', '1');

    expect({ state, parts: partsIn(coffer.folder), count }).toEqual({
      state: expect.stringMatching(/^(as it was|whole)$/) as string,
      parts: [],
      count: rows,
    });
  });
});

it(`leaves the older file or the whole new one, and a start clears the rest away: ${ofDocument.title} (D1)`, async () => {
  const world = await anEmptyWorld();
  const place = mkdtempSync(join(tmpdir(), 'coffer-place-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const target = join(place, 'report.pdf');
  const wholeSize = 'a line of a document\n'.length * 3_200_000;

  await ofDocument.tried(async (random) => {
    writeFileSync(target, 'old');

    const { said } = await killSomewhere({ name: 'save-file', ...world, more: target }, random);
    const { size } = statSync(target);
    const { app } = await openOnBank(world.bank, { folder: world.folder });
    await app.session();
    await app.close();

    expect({ size, parts: partsIn(place) }, `killed after “${said.at(-1) ?? ''}”`).toEqual({
      size: expect.toBeOneOf(['old'.length, wholeSize]) as number,
      parts: [],
    });
  });
});

/** Kills `coffer export` so many milliseconds after its first rows were written. */
async function killExport(home: string, target: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [entry, '-v', 'export', 'transactions', '--profile', 'demo', '--out', target], {
    env: userEnvironment(home, join(home, 'data')),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let isAimed = false;
  for await (const piece of child.stderr) {
    if (isAimed || !/^\d+ of \d+ transactions written/m.test(String(piece))) continue;
    isAimed = true;
    void sleep(delay).then(() => child.kill('SIGKILL'));
  }
  await ended;
}
