/** A first sync as the app does it: the profile's own demo bank, HTTP, the official client, the sync engine, the ledger's threads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';

import { CofferError } from '#contract/failures.ts';
import type { InstitutionId } from '#contract/ids.ts';
import { createApp } from '../../src-main/app/create-app.ts';
import { systemClock } from '../../src-main/app/system-clock.ts';
import { sampleOf, type Sample } from './measure.ts';

const institutionId = 'ins_109508' as InstitutionId;
const bankReadyMilliseconds = 3_500;
const mainEntry = new URL('../../src-main/main.ts', import.meta.url);

export interface LinkedBank {
  readonly sync: () => Promise<FirstSync>;
  readonly close: () => Promise<void>;
}

export interface FirstSync {
  /** Without what the bank's thread took of the processor. */
  readonly took: Sample;
  /** The processor time of the bank's thread, which makes the pages meanwhile. */
  readonly bank: Sample;
  readonly rows: number;
  /** The most memory that the whole process held beyond what it held before, in MB. */
  readonly memory: number;
}

/** Links the demo bank's `user_scale_N` in a profile of its own and waits until the bank is ready to give everything. */
export async function linkScaleUser(rows: number): Promise<LinkedBank> {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-bench-'));
  const app = await createApp({
    dataFolder: folder,
    profile: 'demo',
    threads: {
      ledger: new URL('./app/ledger-thread.ts', mainEntry),
      plaid: new URL('./app/plaid-thread.ts', mainEntry),
      demoBank: new URL('./threads/demo-bank.ts', import.meta.url),
    },
    environment: {},
    vault: 'memory',
    userInterface: {
      hostName: 'bench',
      openLink: notHere,
      chooseSaveFile: notHere,
      openHelp: notHere,
      openHostedLink: notHere,
    },
    announce: () => undefined,
    clock: systemClock,
    version: '0.0.0-bench',
  });
  const session = await app.session();
  const gateway = await session.gateway();
  const connector = await session.connector();
  const { publicToken } = await gateway.createSandboxPublicToken({
    institutionId,
    products: ['transactions'],
    username: `user_scale_${rows}`,
    password: 'pass_good',
    daysRequested: 730,
  });
  const outcome = await connector.connect(publicToken, { institutionId, institutionName: null, accounts: [] });
  if (outcome.kind !== 'connected') throw new Error(`Linking ended as ${outcome.kind}.`);
  await systemClock.sleep(bankReadyMilliseconds);
  const { itemId } = outcome;

  const sync = async (): Promise<FirstSync> => {
    const engine = await session.sync();
    const bankBefore = await bankMilliseconds();
    const peak = peakMemory();
    let received = 0;
    const whole = await sampleOf(async () => {
      const { failure, receipt } = await engine.syncItem(itemId, { untilComplete: true });
      if (failure !== null) throw new CofferError(failure);
      received = receipt.added;
    });
    const bank = (await bankMilliseconds()) - bankBefore;
    return {
      took: { wall: whole.wall, processor: whole.processor - bank },
      bank: { wall: bank, processor: bank },
      rows: received,
      memory: peak.end(),
    };
  };
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { sync, close };
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('A bench has no window.'));
}

/** As its thread tells it; the channel is open no longer than the question. */
function bankMilliseconds(): Promise<number> {
  const channel = new BroadcastChannel('bench demo bank');
  return new Promise((resolve) => {
    channel.onmessage = ({ data }: { readonly data: unknown }) => {
      const { milliseconds } = data as { readonly milliseconds: number };
      channel.close();
      resolve(milliseconds);
    };
    channel.postMessage('how much?');
  });
}

function peakMemory(): { readonly end: () => number } {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  return {
    end: () => {
      clearInterval(watch);
      return (most - before) / 1e6;
    },
  };
}
