import { Worker } from 'node:worker_threads';

import { failed } from '#contract/failures.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import { errorData, errorFrom } from '../../threads/error-data.ts';
import { createOpenCalls } from '../../threads/open-calls.ts';
import type { PlaidKeys, TakeTurn } from '../pacing.ts';
import { bankMethods, type BankMethod } from './bank-methods.ts';
import type { BankAddress, FromPlaidThread, Question, ToPlaidThread } from './messages.ts';
import { fromPlainData, toPlainData } from './plain-data.ts';

export interface ThreadParts {
  /** The entry of `plaid-thread`. */
  readonly entry: URL;
  readonly clock: Clock;
  readonly log: Log;
  /** Told when it has died. */
  readonly onDeath: () => void;
}

export interface ThreadCall {
  readonly bank: BankAddress;
  readonly takeTurn: TakeTurn;
  readonly method: BankMethod;
  readonly args: readonly unknown[];
}

export interface PlaidThread {
  readonly call: (call: ThreadCall) => Promise<unknown>;
  /** Stops what is under way, which then rejects with `cancelled`, and waits for the thread to be gone. */
  readonly end: () => Promise<void>;
}

/** What the thread may ask for in the middle of a call. */
interface UnderWay {
  readonly takeTurn: TakeTurn;
  readonly signal: AbortSignal;
}

const endPatienceMilliseconds = 2_000;

/** Starts the thread. Calls can be made at once; when it dies, those that it has not answered reject with `unexpected`. */
export function startPlaidThread({ entry, clock, log, onDeath }: ThreadParts): PlaidThread {
  const worker = new Worker(entry, { name: 'plaid' });
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const calls = createOpenCalls();
  const underWay = new Map<number, UnderWay>();
  let end: Error | null = null;
  const send = (message: ToPlaidThread): void => worker.postMessage(message);

  async function reply({ id, call, question }: Extract<FromPlaidThread, { kind: 'question' }>): Promise<void> {
    try {
      const asked = underWay.get(call);
      if (asked === undefined) return;
      send({ kind: 'reply', id, value: await replyTo(question, asked) });
    } catch (error) {
      send({ kind: 'no-reply', id, error: errorData(error) });
    }
  }

  async function replyTo(question: Question, { takeTurn, signal }: UnderWay): Promise<PlaidKeys | null> {
    if (question.about === 'turn') return takeTurn(question.limits, signal);
    await clock.sleep(question.milliseconds, signal);
    return null;
  }

  async function call({ bank, takeTurn, method, args }: ThreadCall): Promise<unknown> {
    if (end !== null) throw end;
    const given = args.find((argument) => argument instanceof AbortSignal);
    const signal = given ?? new AbortController().signal;
    let id = 0;
    const abort = (): void => send({ kind: 'abort', id });
    // A thread that is only waiting to be asked keeps nothing else from ending.
    worker.ref();
    try {
      const answer = calls.open((number) => {
        id = number;
        underWay.set(id, { takeTurn, signal });
        send({ kind: 'call', id, bank, method, args: args.map(toPlainData) });
      });
      signal.addEventListener('abort', abort);
      if (signal.aborted) abort();
      const value = await answer;
      return bankMethods[method] === 'tokens' ? fromPlainData(value) : value;
    } finally {
      signal.removeEventListener('abort', abort);
      underWay.delete(id);
      if (underWay.size === 0) worker.unref();
    }
  }

  function die(cause?: unknown): void {
    if (end !== null) return;
    end = threadDied(cause);
    log.error('The thread that talks to Plaid ended.', cause ?? end);
    calls.refuseAll(end);
    onDeath();
  }

  worker.on('message', (message: FromPlaidThread) => {
    switch (message.kind) {
      case 'answer':
        calls.answer(message.id, message.value);
        break;
      case 'rejection':
        calls.refuse(message.id, errorFrom(message.error, 'plaid'));
        break;
      case 'question':
        void reply(message);
        break;
      case 'warning':
        log.warn(message.message, message.details);
        break;
    }
  });
  worker.on('error', die);
  worker.on('exit', () => die());

  return {
    call,
    end: async () => {
      if (end === null) {
        end = failed('cancelled', 'The request to Plaid was stopped.');
        calls.refuseAll(end);
        send({ kind: 'end' });
      }
      const impatient = setTimeout(() => void worker.terminate(), endPatienceMilliseconds);
      await gone;
      clearTimeout(impatient);
    },
  };
}

/** Whatever was asked may have reached Plaid or not, as after a connection that broke off. */
function threadDied(cause: unknown): Error {
  const message = 'The part of Coffer that talks to Plaid has stopped in the middle of it: try again.';
  return failed('unexpected', message, { action: 'try-again', retryAfterSeconds: 1 }, { cause });
}
