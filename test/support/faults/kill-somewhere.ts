/** Processes that are killed with SIGKILL at a moment that chance chooses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { LedgerLocation } from '#ports/ledger.ts';
import type { SeededRandom } from '../../../src-main/demo-bank/seeded-random.ts';
import type { DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import { passphrase as usualPassphrase } from '../whole-app.ts';

const workProcess = join(import.meta.dirname, 'work-to-be-killed.ts');

export interface Work {
  readonly name: 'open' | 'link' | 'sync' | 'rotate' | 'export' | 'renew-key' | 'save-file' | 'start-anew' | 'change-passphrase';
  readonly folder: string;
  readonly bank: DemoBank;
  /** What this work takes besides. */
  readonly more?: string;
  /** The vault's, where it is not the usual one. */
  readonly passphrase?: string;
}

export interface Killed {
  /** What the process said before its end, a line each: from 'begins' to 'closed'. */
  readonly said: readonly string[];
}

/** Migrates an earlier ledger in a process of its own and kills it on the way. Answers what it said last. */
export async function killMigration({ file, key }: LedgerLocation, random: SeededRandom): Promise<string> {
  const words = [join(import.meta.dirname, 'migrate-to-be-killed.ts'), file, Buffer.from(key).toString('hex')];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  // A small ledger is migrated within a tenth of a second: most moments lie before the last of it.
  const delay = random.fraction() ** 2 * 150;
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    if (said === '') void sleep(delay).then(() => child.kill('SIGKILL'));
    said += piece;
  });
  await closed;
  return said.trim().split('\n').at(-1) ?? '';
}

/** How long each work takes here and now, from 'is open' on: learned from those that ended before their kill. */
const spans = new Map<string, number>();
const firstGuessMilliseconds = 1_500;

/**
 * Does `work` in a process of its own and kills it: one time in ten while the app opens, otherwise at any
 * moment of the work and a little beyond; or, with `at`, a moment after the bank has been asked for that.
 */
export async function killSomewhere(work: Work, random: SeededRandom, at?: string): Promise<Killed> {
  const { name, folder, bank, more = '', passphrase = usualPassphrase } = work;
  const child = spawn(process.execPath, [workProcess, name, folder, bank.url, passphrase, more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const span = spans.get(name) ?? firstGuessMilliseconds;
  const waitFor = random.happens(0.1) ? 'begins' : 'is open';
  const delay = at === undefined ? random.fraction() * span * 1.1 : random.between(0, 60);
  let said = '';
  let openedAt = 0;
  let isAimed = false;
  const kill = async (): Promise<void> => {
    await sleep(delay);
    child.kill('SIGKILL');
  };
  const endMisbehaviour =
    at === undefined ? null : bank.misbehave({ path: at, does: { kind: 'meanwhile', run: () => void kill() } });
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    if (said.includes('is open') && openedAt === 0) openedAt = performance.now();
    if (said.includes('is done')) {
      spans.set(name, Math.max(20, performance.now() - openedAt));
    }
    if (at !== undefined || isAimed || !said.includes(waitFor)) return;
    isAimed = true;
    void kill();
  });
  await closed;
  endMisbehaviour?.();
  // Work that was cut off again and again may take longer than was thought.
  if (!said.includes('is done') && at === undefined) spans.set(name, Math.min(span * 1.05, 30_000));
  return { said: said.trim().split('\n') };
}
