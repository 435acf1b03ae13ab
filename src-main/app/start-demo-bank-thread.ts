import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CofferError, failed } from '#contract/failures.ts';
import type { Log } from '#ports/log.ts';
import type { DemoBankReply, DemoBankRequest } from './demo-bank-thread-messages.ts';
import type { PlaidKeys } from './plaid-keys.ts';

const closePatienceMilliseconds = 2_000;

export interface DemoBankThread {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  readonly keys: PlaidKeys;
  readonly close: () => Promise<void>;
}

export interface DemoBankThreadOptions {
  /** The thread's entry: `demo-bank-thread.js` beside the bundle, or its source. */
  readonly thread: URL;
  /** The profile's own folder; the bank keeps its state in it. */
  readonly folder: string;
  readonly log: Log;
}

/** Starts the app's own demo bank. Rejects with a `CofferError` that says why it could not. */
export async function startDemoBankThread({ thread, folder, log }: DemoBankThreadOptions): Promise<DemoBankThread> {
  const request: DemoBankRequest = { stateFile: join(folder, 'demo-bank.json'), linkStandInFile: linkStandInBeside(thread) };
  const worker = new Worker(thread, { workerData: request, name: 'demo-bank' });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const { url, clientId, secret } = await firstReply(worker, log);
  // A bank that nobody asks anything must not keep a finished command line alive.
  worker.unref();
  return { url, keys: { clientId, secret }, close: () => closeThread(worker, ended) };
}

/** The build puts threads into `out/main` and Link's stand-in into `out/preload`. */
function linkStandInBeside(thread: URL): string {
  return fileURLToPath(
    new URL(thread.pathname.endsWith('.ts') ? '../../out/preload/link-stand-in.cjs' : '../preload/link-stand-in.cjs', thread),
  );
}

function firstReply(worker: Worker, log: Log): Promise<DemoBankReply & { readonly kind: 'listening' }> {
  return new Promise((resolve, reject) => {
    worker.once('error', (error) => reject(failed('unexpected', 'The demo bank did not start.', {}, { cause: error })));
    worker.once('exit', () => reject(failed('unexpected', 'The demo bank ended before it was ready.')));
    worker.on('message', (reply: DemoBankReply) => {
      if (reply.kind === 'listening') resolve(reply);
      if (reply.kind === 'defect') log.warn('The demo bank met a defect of its own.', { message: reply.message });
      if (reply.kind === 'failed') reject(new CofferError(reply.failure));
    });
  });
}

async function closeThread(worker: Worker, ended: Promise<void>): Promise<void> {
  worker.postMessage('close');
  const impatient = setTimeout(() => void worker.terminate(), closePatienceMilliseconds);
  await ended;
  clearTimeout(impatient);
}
