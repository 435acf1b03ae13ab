/** A real, encrypted ledger on its real threads, in a folder that goes when the test ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import type { ItemId } from '#contract/ids.ts';
import type { BankAccount, BankTransaction } from '#domain/bank-facts.ts';
import type { Ledger, LedgerLocation } from '#ports/ledger.ts';
import { openLedger } from '../../src-main/app/open-ledger.ts';
import { aPage } from './bank-facts.ts';

export const ledgerThread = new URL('../../src-main/app/ledger-thread.ts', import.meta.url);
export const linkedAt = 1_790_000_000_000;

/** Keeps what is to be done at the end: of the test, unless it is to be something longer. */
export type AtEnd = (end: () => void | Promise<void>) => void;

export function newLocation(changes: Partial<LedgerLocation> = {}, atEnd: AtEnd = onTestFinished): LedgerLocation {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-ledger-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return { file: join(folder, 'ledger.db'), key: new Uint8Array(32).fill(7), mustExist: false, ...changes };
}

export async function openLedgerAt(location: LedgerLocation, atEnd: AtEnd = onTestFinished): Promise<Ledger> {
  const ledger = await openLedger({ thread: ledgerThread, location });
  atEnd(() => ledger.close());
  return ledger;
}

/** Links a bank called `itemId` with `accounts`, and syncs `transactions` in one page. */
export async function linkBank(
  ledger: Ledger,
  itemId: string,
  accounts: readonly BankAccount[],
  transactions: readonly BankTransaction[],
): Promise<void> {
  const id = itemId as ItemId;
  await ledger.commands.addItem({
    itemId: id,
    institution: null,
    institutionName: 'First Platypus Bank',
    accounts,
    facts: {
      itemId: id,
      institutionId: null,
      institutionName: 'First Platypus Bank',
      error: null,
      consentExpiresAt: null,
      availableProducts: [],
      products: [],
      billedProducts: [],
      consentedProducts: [],
      transactionsUpdatedAt: null,
      transactionsFailedAt: null,
    },
    linkedAt,
    pendingExchangeId: null,
  });
  await ledger.commands.stagePage('run', id, aPage({ added: transactions }));
  await ledger.commands.commitSync({
    runId: 'run',
    itemId: id,
    fromCursor: null,
    nextCursor: 'cursor-1',
    history: 'complete',
    at: linkedAt,
    rebuild: false,
  });
}
