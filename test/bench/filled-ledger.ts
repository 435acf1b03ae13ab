/** A ledger with a made-up history in it, filled as the app fills it: through the real thread. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { ItemId } from '#contract/ids.ts';
import type { TransactionsPage } from '#domain/bank-facts.ts';
import type { Ledger, LedgerLocation } from '#ports/ledger.ts';
import { packPage } from '#ports/packed-page.ts';
import { openLedger } from '../../src-main/app/open-ledger.ts';
import { transactionsPageSchema } from '../../src-main/plaid/transactions.ts';
import { platypus } from '../support/bank-facts.ts';
import { bankAccount } from '../support/bank-rows.ts';
import { makeBareTable, type BareTable } from './bare-table.ts';
import { madeUpHistory, type BankHistory } from './made-up-history.ts';

const thread = new URL('../../src-main/app/ledger-thread.ts', import.meta.url);

export interface EmptyLedger {
  readonly folder: string;
  readonly location: LedgerLocation;
  readonly ledger: Ledger;
  readonly remove: () => Promise<void>;
}

export async function makeEmptyLedger(): Promise<EmptyLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-bench-'));
  const location = { file: join(folder, 'ledger.db'), key: randomBytes(32), mustExist: false };
  const ledger = await openLedger({ thread, location });
  const remove = async (): Promise<void> => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, location, ledger, remove };
}

export async function linkBank(ledger: Ledger, { itemId, accountIds }: BankHistory): Promise<void> {
  const id = itemId as ItemId;
  const accounts = accountIds.map((accountId) => bankAccount(accountId));
  await ledger.commands.addItem({ ...platypus, itemId: id, accounts, facts: { ...platypus.facts, itemId: id } });
}

export function readPage(text: string): TransactionsPage {
  return transactionsPageSchema.parse(JSON.parse(text));
}

/** Commits what was staged for the bank. */
export async function commit(
  ledger: Ledger,
  { itemId, pageCount }: BankHistory,
  fromCursor: string | null = null,
): Promise<void> {
  const result = await ledger.commands.commitSync({
    runId: itemId,
    itemId: itemId as ItemId,
    fromCursor,
    nextCursor: `cursor-${pageCount}`,
    history: 'complete',
    at: 1,
    rebuild: false,
  });
  if (result.kind !== 'committed') throw new Error('The sync was superseded.');
}

/** What the writer looks for, after an answer, before it tidies up; with time to spare. */
const restMilliseconds = 400;

/** Answers once the writer has tidied up what its answers have left to be done: its last step empties the log. */
export async function untilAtRest({ file }: LedgerLocation): Promise<void> {
  const isEmpty = (): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
  for (let wasEmpty = false; !wasEmpty || !isEmpty();) {
    wasEmpty = isEmpty();
    await setTimeout(restMilliseconds);
  }
}

export interface FilledLedger extends EmptyLedger {
  readonly rows: number;
  /** The same transactions in the least that SQLite can hold them in. */
  readonly bare: BareTable;
}

/** Writes `rows` made-up transactions as first syncs do; `onPage` sees each page as it comes. */
export async function fill(
  ledger: Ledger,
  rows: number,
  onPage: (page: TransactionsPage) => void = () => undefined,
): Promise<void> {
  for (const bank of madeUpHistory(rows)) {
    await linkBank(ledger, bank);
    for (const text of bank.pages()) {
      const page = readPage(text);
      await ledger.commands.stagePage(bank.itemId, bank.itemId as ItemId, packPage(page));
      onPage(page);
    }
    await commit(ledger, bank);
  }
}

export async function fillLedger(rows: number): Promise<FilledLedger> {
  const empty = await makeEmptyLedger();
  const bare = makeBareTable(join(empty.folder, 'bare.db'));
  await fill(empty.ledger, rows, (page) => bare.insert(page.added));
  await untilAtRest(empty.location);
  return {
    ...empty,
    rows,
    bare,
    remove: async () => {
      bare.close();
      await empty.remove();
    },
  };
}
