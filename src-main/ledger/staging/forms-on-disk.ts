/**
 * Staged transactions that are too many to hold: in a file beside the ledger's, under a key that only
 * this process ever has. The file has no name any more once it is open, where the system allows that;
 * elsewhere it goes at the end, or when the ledger is opened the next time.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { BankCategory } from '#domain/bank-facts.ts';
import { connect } from '../connect.ts';
import { dayOfDate } from '../days.ts';
import { dayOfRow, firstRowOfDay, lastSequence } from '../row-ids.ts';
import type { StagedForm } from './staged-form.ts';

export interface FormsOnDisk {
  /** `number` says when it came; it is less than 2²⁴. */
  readonly add: (number: number, form: StagedForm) => void;
  /** In the order of their dates, those of one day as they came. */
  readonly byDate: () => Iterable<{ readonly number: number; readonly form: StagedForm }>;
  readonly close: () => void;
}

/** What is written first when more than this is waiting. */
const cacheKibibytes = 8_192;
/** Few purchases differ in their details; which of them are remembered, so that each is written about once. */
const mostDetailsRemembered = 20_000;

type Facts = readonly [
  ...(readonly [StagedForm['transactionId'], StagedForm['accountId'], StagedForm['pendingTransactionId']]),
  ...(readonly [StagedForm['date'], StagedForm['authorizedDate'], amount: number, currency: string, description: string]),
  ...(readonly [
    merchant: string | null,
    primary: string | null,
    detailed: string | null,
    channel: string | null,
    detail: number,
  ]),
];

export function openFormsOnDisk(ledgerFile: string): FormsOnDisk {
  const file = `${stagedFilesOf(ledgerFile)}${randomUUID()}`;
  closeSync(openSync(file, 'wx', 0o600));
  const database = connect({ file, key: randomBytes(32) }, { readonly: false });
  try {
    for (const setting of ['journal_mode = OFF', 'synchronous = OFF', 'locking_mode = EXCLUSIVE']) database.pragma(setting);
    database.pragma(`cache_size = -${cacheKibibytes}`);
    // One transaction that never ends: what fits into the cache is never written at all.
    database.exec(`
      BEGIN EXCLUSIVE;
      CREATE TABLE forms (row INTEGER PRIMARY KEY, facts TEXT NOT NULL) STRICT;
      CREATE TABLE details (detail INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    `);
  } catch (error) {
    close();
    throw error;
  }
  removeQuietly(file);

  const insertForm = database.prepare<[number, string]>('INSERT INTO forms VALUES (?, ?)');
  const insertDetail = database.prepare<[string]>('INSERT INTO details (text) VALUES (?)');
  const readDetail = database.prepare<[number], string>('SELECT text FROM details WHERE detail = ?').pluck();
  const written = new Map<string, number>();
  const read = new Map<number, string>();

  const detailNumber = (text: string | null): number => {
    if (text === null) return 0;
    let number = written.get(text);
    if (number === undefined) {
      if (written.size >= mostDetailsRemembered) written.clear();
      written.set(text, (number = Number(insertDetail.run(text).lastInsertRowid)));
    }
    return number;
  };
  const detailText = (number: number): string | null => {
    if (number === 0) return null;
    let text = read.get(number);
    if (text === undefined) {
      if (read.size >= mostDetailsRemembered) read.clear();
      read.set(number, (text = readDetail.get(number) ?? ''));
    }
    return text;
  };

  function close(): void {
    database.close();
    removeQuietly(file);
  }

  return {
    add: (number, form) => {
      if (number > lastSequence) throw new Error('A sync has more updates than can be staged.');
      const { transactionId, accountId, pendingTransactionId, date, authorizedDate, amount, currency, description } = form;
      const { merchant, category, paymentChannel, details } = form;
      const facts: Facts = [
        transactionId, accountId, pendingTransactionId, date, authorizedDate, amount, currency, description,
        merchant, category?.primary ?? null, category?.detailed ?? null, paymentChannel, detailNumber(details),
      ]; // prettier-ignore
      insertForm.run(firstRowOfDay(dayOfDate(date)) + number, JSON.stringify(facts));
    },
    byDate: function* () {
      const rows = database.prepare<[], [row: number, facts: string]>('SELECT row, facts FROM forms ORDER BY row').raw();
      for (const [row, facts] of rows.iterate()) {
        yield { number: row - firstRowOfDay(dayOfRow(row)), form: formOf(JSON.parse(facts) as Facts) };
      }
    },
    close,
  };

  function formOf(facts: Facts): StagedForm {
    const [transactionId, accountId, pendingTransactionId, date, authorizedDate, amount, currency, description] = facts;
    const [, , , , , , , , merchant, primary, detailed, paymentChannel, detail] = facts;
    const category: BankCategory | null = primary === null || detailed === null ? null : { primary, detailed };
    return {
      transactionId, accountId, pendingTransactionId, pending: false, date, authorizedDate, amount, currency, description,
      merchant, category, paymentChannel, details: detailText(detail),
    }; // prettier-ignore
  }
}

/** Removes what a process that ended in the middle of a sync may have left. Nobody has the key to it any more. */
export function removeStagedFiles(ledgerFile: string): void {
  const start = basename(stagedFilesOf(ledgerFile));
  const folder = dirname(ledgerFile);
  for (const name of readdirSync(folder)) if (name.startsWith(start)) removeQuietly(join(folder, name));
}

function stagedFilesOf(ledgerFile: string): string {
  return `${ledgerFile}-staged-`;
}

/** A file that is open cannot go everywhere; it is unreadable, and goes later. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}
