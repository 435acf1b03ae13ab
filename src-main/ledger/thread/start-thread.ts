import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';

import { failed } from '#contract/failures.ts';
import { rowsToHandOver } from '#ports/packed-page.ts';
import { errorFrom } from '../../threads/error-data.ts';
import { createOpenCalls } from '../../threads/open-calls.ts';
import type { FromThread, ThreadStart, ToThread } from './messages.ts';

export interface LedgerThread {
  /** What the thread answers to. */
  readonly methods: readonly string[];
  readonly call: (method: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Tells an export thread that its last piece of text has been taken. */
  readonly textTaken: () => void;
  readonly cancel: () => void;
  /** Lets calls on their way end, closes the file and waits for the thread to be gone. */
  readonly close: () => Promise<void>;
  /** Stops it in the middle of whatever it does. For threads that only read. */
  readonly stop: () => void;
}

/** Told of what a thread says while it works: an export, or the writer while it opens. */
export type ThreadListener = (message: Extract<FromThread, { kind: 'text' | 'progress' | 'opening' }>) => void;

/** Texts and pages that are written and forgotten at once: with less room they are cleared away sooner, at no cost. */
const littleRubbish = { maxYoungGenerationSizeMb: 24 };

/**
 * Starts a ledger thread and answers once it has opened the file. Rejects with what kept it from
 * opening. When a thread dies, all calls that it has not answered reject, and so do later ones.
 * The file is opened once `mayOpen` is fulfilled; when that rejects, so does this.
 */
export function startLedgerThread(
  entry: URL,
  start: ThreadStart,
  listener?: ThreadListener,
  mayOpen?: Promise<unknown>,
): Promise<LedgerThread> {
  keepSqliteLoaded();
  const resourceLimits = start.role === 'exporter' || start.role === 'writer' ? littleRubbish : {};
  const worker = new Worker(entry, {
    workerData: { ...start, waits: mayOpen !== undefined } satisfies ThreadStart,
    name: `ledger-${start.role}`,
    resourceLimits,
  });
  const calls = createOpenCalls();
  let end: Error | null = null;
  let closing: Promise<void> | null = null;
  const send = (message: ToThread): void => worker.postMessage(message);
  const gone = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });

  const call: LedgerThread['call'] = (method, ...args) => {
    if (end !== null) return Promise.reject(end);
    if (closing !== null) return Promise.reject(failed('cancelled', 'Your data was closed.'));
    return calls.open((id) => {
      worker.postMessage({ kind: 'call', id, method, args } satisfies ToThread, rowsToHandOver(args));
    });
  };
  const close = async (): Promise<void> => {
    if (end === null) send({ kind: 'close' });
    await gone;
  };

  return new Promise((resolve, reject) => {
    const die = (error: Error): void => {
      end ??= error;
      reject(end);
      calls.refuseAll(end);
    };
    worker.on('message', (message: FromThread) => {
      switch (message.kind) {
        case 'ready':
          resolve({
            methods: message.methods,
            call,
            textTaken: () => send({ kind: 'text-taken' }),
            cancel: () => send({ kind: 'cancel' }),
            close: () => (closing ??= close()),
            stop: () => {
              closing ??= gone;
              void worker.terminate();
            },
          });
          break;
        case 'not-opened':
          reject(errorFrom(message.error, 'ledger'));
          break;
        case 'answer':
          calls.answer(message.id, message.value);
          break;
        case 'rejection':
          calls.refuse(message.id, errorFrom(message.error, 'ledger'));
          break;
        case 'text':
        case 'progress':
        case 'opening':
          listener?.(message);
          break;
      }
    });
    mayOpen?.then(
      () => send({ kind: 'open' }),
      (error: unknown) => {
        die(error instanceof Error ? error : threadDied(error));
        void worker.terminate();
      },
    );
    worker.on('error', (error) => die(threadDied(error)));
    worker.on('exit', () => die(closing === null ? threadDied() : failed('cancelled', 'Your data was closed.')));
  });
}

function threadDied(cause?: unknown): Error {
  return failed('unexpected', 'The part of Coffer that keeps your data has stopped: start Coffer again.', {}, { cause });
}

let isKept = false;

/**
 * Node takes a native library out of memory with the last thread that loaded it, and a thread that is still
 * being torn down may then run code that is gone (WiseLibs/better-sqlite3#1476). This thread outlives them
 * all: once loaded here, the library stays.
 */
function keepSqliteLoaded(): void {
  if (isKept) return;
  new Database(':memory:').close();
  isKept = true;
}
