import { failed } from '#contract/failures.ts';
import type { Ledger, LedgerCommands, LedgerLocation, LedgerQueries } from '#ports/ledger.ts';
import type { OpeningStep } from '../ledger/bring-up-to-date.ts';
import type { CsvRequest } from '../ledger/thread/messages.ts';
import { startLedgerThread, type LedgerThread } from '../ledger/thread/start-thread.ts';
import { openListQueriesApart } from './list-queries-apart.ts';

type ExportRequest = Parameters<Ledger['exportTransactionsCsv']>[0];

interface OpenLedger {
  readonly thread: URL;
  readonly location: LedgerLocation;
  /** Hears of what takes long before the ledger is open. */
  readonly onStep?: (step: OpeningStep) => void;
}

/**
 * Opens a profile's ledger on threads of its own: one writes, one reads, one counts what has to be read to be
 * counted, and every export has one while it lasts. `thread` is the entry of `ledger-thread`. Rejects with what keeps the file from
 * being opened: `ledger-locked`, `ledger-newer`, `ledger-damaged`, `file-error`, `read-only`, `disk-full`, `busy`.
 */
export async function openLedger({ thread, location, onStep }: OpenLedger): Promise<Ledger> {
  const writing = startLedgerThread(thread, { role: 'writer', location }, (message) => {
    if (message.kind === 'opening') onStep?.(message.step);
  });
  const existing = { ...location, mustExist: true };
  // The writer makes and migrates the file, so a reader opens it only after that; both load their code at the same time.
  const reading = startLedgerThread(thread, { role: 'reader', location: existing }, undefined, writing);
  const [reader, writer] = await Promise.all([reading, writing]).catch(async (error: unknown) => {
    await (await writing).close();
    throw error;
  });
  const lists = openListQueriesApart(reader, (newest) =>
    startLedgerThread(thread, { role: 'counter', location: existing, newest }),
  );
  const examiners = new Set<LedgerThread>();
  const exports = new Map<Promise<unknown>, AbortController>();
  let closing: Promise<void> | null = null;

  const close = async (): Promise<void> => {
    for (const stop of exports.values()) stop.abort();
    for (const examiner of examiners) examiner.stop();
    await Promise.allSettled(exports.keys());
    await lists.close();
    await reader.close();
    // Last, as whoever closes last folds the log back into the file.
    await writer.close();
  };

  /** The reader would answer nobody else meanwhile. */
  const check = async (): Promise<readonly string[]> => {
    const examiner = await startLedgerThread(thread, { role: 'examiner', location: existing });
    examiners.add(examiner);
    try {
      if (closing !== null) throw failed('cancelled', 'Your data was closed.');
      return (await examiner.call('check')) as readonly string[];
    } finally {
      examiners.delete(examiner);
      examiner.stop();
    }
  };

  return {
    queries: { ...(callsTo(reader) as LedgerQueries), ...lists.queries, check },
    commands: callsTo(writer) as LedgerCommands,
    exportTransactionsCsv: async (request) => {
      if (closing !== null) throw failed('cancelled', 'Your data was closed.');
      const stop = new AbortController();
      const signal = request.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, request.signal]);
      const work = runExport(thread, existing, { ...request, signal });
      exports.set(work, stop);
      try {
        return await work;
      } finally {
        exports.delete(work);
      }
    },
    close: () => (closing ??= close()),
  };
}

/** Encrypts a ledger that nobody has open under another key, on a thread of its own. Rejects as `renewKey` does. */
export async function encryptAnew(thread: URL, location: LedgerLocation, newKey: Uint8Array): Promise<void> {
  await onClosedFile(thread, location, (replacer) => replacer.call('renewKey', newKey));
}

/** Puts the newest sound backup in a ledger's place. Answers its path, or null when there is none. */
export async function restoreNewestBackup(thread: URL, location: LedgerLocation): Promise<string | null> {
  return (await onClosedFile(thread, location, (replacer) => replacer.call('restoreNewestBackup'))) as string | null;
}

async function onClosedFile<Value>(
  thread: URL,
  location: LedgerLocation,
  work: (replacer: LedgerThread) => Promise<Value>,
): Promise<Value> {
  const replacer = await startLedgerThread(thread, { role: 'replacer', location });
  try {
    return await work(replacer);
  } finally {
    await replacer.close();
  }
}

/** What `thread` serves, as promises. The thread makes its methods from the same interface, so its names are all there. */
function callsTo(thread: LedgerThread): object {
  return Object.fromEntries(
    thread.methods.map((method) => [method, (...args: readonly unknown[]) => thread.call(method, ...args)]),
  );
}

async function runExport(
  entry: URL,
  location: LedgerLocation,
  { filter, options, target, onText, onProgress, signal }: ExportRequest & { readonly signal: AbortSignal },
): Promise<{ readonly rows: number }> {
  const requireWanted = (): void => {
    if (signal.aborted) throw failed('cancelled', 'The export was stopped; nothing was saved.');
  };
  requireWanted();
  const { promise: refused, reject: refuse } = Promise.withResolvers<never>();
  const handOver = async (text: string): Promise<void> => {
    await onText?.(text);
    thread.textTaken();
  };
  const thread = await startLedgerThread(entry, { role: 'exporter', location }, (message) => {
    if (message.kind === 'text') handOver(message.text).catch(refuse);
    else if (message.kind === 'progress') onProgress?.(message.progress);
  });
  try {
    requireWanted();
    signal.addEventListener('abort', thread.cancel, { once: true });
    const written = thread.call('exportCsv', { filter, options, target } satisfies CsvRequest);
    return (await Promise.race([written, refused])) as { readonly rows: number };
  } catch (error) {
    thread.cancel();
    throw error;
  } finally {
    signal.removeEventListener('abort', thread.cancel);
    await thread.close();
  }
}
