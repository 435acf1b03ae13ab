/** The entry of the threads that hold the ledger's file open: the app itself never waits for the disk. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';

import { failed } from '#contract/failures.ts';
import { exportTransactionsCsv } from '../exchange/export-transactions-csv.ts';
import { restoreNewestBackup } from '../ledger/backups.ts';
import { openLedgerCommands } from '../ledger/commands.ts';
import { openListQueries } from '../ledger/list-queries.ts';
import { openReadableDatabase, openWritableDatabase } from '../ledger/open-database.ts';
import { openLedgerQueries } from '../ledger/queries.ts';
import { exportRows } from '../ledger/queries/export-rows.ts';
import { renewKey } from '../ledger/renew-key.ts';
import { ledgerErrorData, type CsvRequest, type FromThread, type ThreadStart } from '../ledger/thread/messages.ts';
import { serveCalls } from '../ledger/thread/serve-calls.ts';
import { openUpkeep } from '../ledger/upkeep.ts';
import type { LedgerLocation } from '#ports/ledger.ts';

if (parentPort === null) throw new Error('This is the entry of a thread.');
begin(parentPort, workerData as ThreadStart);

function begin(port: MessagePort, threadStart: ThreadStart): void {
  if (threadStart.waits === true) port.once('message', () => start(port, threadStart));
  else start(port, threadStart);
}

function start(port: MessagePort, { role, location, newest }: ThreadStart): void {
  try {
    if (role === 'writer') serveWriter(port, location);
    else if (role === 'reader' || role === 'examiner') serveReader(port, location);
    else if (newest !== undefined) serveCounter(port, location, newest);
    else if (role === 'replacer') serveReplacer(port, location);
    else serveExport(port, location);
  } catch (error) {
    port.postMessage({ kind: 'not-opened', error: ledgerErrorData(error, location.file) } satisfies FromThread);
    port.close();
  }
}

function serveWriter(port: MessagePort, location: LedgerLocation): void {
  const database = openWritableDatabase(location, (step) => port.postMessage({ kind: 'opening', step } satisfies FromThread));
  const methods = openLedgerCommands(database);
  serveCalls(port, { ...methods }, { file: location.file, close: () => database.close(), upkeep: openUpkeep(database) });
}

function serveReplacer(port: MessagePort, location: LedgerLocation): void {
  const methods = {
    renewKey: (newKey: Uint8Array) => renewKey(location, newKey),
    restoreNewestBackup: () => restoreNewestBackup(location),
  };
  serveCalls(port, methods, { file: location.file, close: () => undefined });
}

function serveReader(port: MessagePort, location: LedgerLocation): void {
  const database = openReadableDatabase(location);
  serveCalls(port, { ...openLedgerQueries(database) }, { file: location.file, close: () => database.close() });
}

function serveCounter(port: MessagePort, location: LedgerLocation, newest: Int32Array): void {
  const database = openReadableDatabase(location, 'once through');
  let number = 0;
  const goOn = (): void => {
    if (Atomics.load(newest, 0) !== number) throw failed('cancelled', 'Something else was asked for meanwhile.');
  };
  const queries = openListQueries(database, goOn);
  const counting =
    <Arguments extends readonly unknown[], Result>(answer: (...args: Arguments) => Result) =>
    (itsNumber: number, ...args: Arguments): Result => {
      number = itsNumber;
      goOn();
      return answer(...args);
    };
  const { transactionsOutline, placeInList } = queries;
  const methods = { transactionsOutline: counting(transactionsOutline), placeInList: counting(placeInList) };
  serveCalls(port, methods, { file: location.file, close: () => database.close() });
}

function serveExport(port: MessagePort, location: LedgerLocation): void {
  const database = openReadableDatabase(location, 'once through');
  const post = (message: FromThread): void => port.postMessage(message);
  let isCancelled = false;
  let goOn = (): void => undefined;
  /** Ends when the text has been taken, so that a slow reader never has more than one piece waiting for it. */
  const handOver = (text: string): Promise<void> => {
    post({ kind: 'text', text });
    return new Promise((resolve) => (goOn = resolve));
  };

  const exportCsv = async ({ filter, options, target }: CsvRequest): Promise<{ readonly rows: number }> => {
    // One read transaction for the whole file: a sync meanwhile neither adds rows to it nor takes any out.
    database.exec('BEGIN');
    try {
      return await exportTransactionsCsv({
        chunks: exportRows(database, filter),
        totalRows: openLedgerQueries(database).transactionsOutline(filter).count,
        options,
        output: target === null ? { kind: 'text', write: handOver } : { kind: 'file', path: target },
        onProgress: (progress) => post({ kind: 'progress', progress }),
        isCancelled: () => isCancelled,
      });
    } finally {
      database.exec('COMMIT');
    }
  };
  const cancel = (): void => {
    isCancelled = true;
    goOn();
  };
  serveCalls(port, { exportCsv }, { file: location.file, textTaken: () => goOn(), cancel, close: () => database.close() });
}
