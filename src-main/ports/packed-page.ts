/**
 * A page of transactions on its way from the bank to the ledger. What a sync steers by lies open; the rows are packed
 * once, as bytes, which threads hand on without reading or copying them. Packed here and unpacked here, nowhere else.
 */
import type { AccountId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { BankTransaction, TransactionsPage } from '#domain/bank-facts.ts';

export interface PackedPage {
  /** How many rows are in it: added, modified and removed. */
  readonly updates: number;
  /** Of what was added or modified. */
  readonly accountIds: readonly AccountId[];
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
  readonly history: HistoryStatus;
  /** For `unpackRows`. Whoever hands it to another thread has it no longer. */
  readonly rows: ArrayBuffer;
}

/** A transaction as it arrives: its details are one text, which is how they are stored. */
export interface ArrivedTransaction extends Omit<BankTransaction, 'details'> {
  readonly details: string | null;
}

export interface ArrivedRows {
  readonly added: readonly ArrivedTransaction[];
  readonly modified: readonly ArrivedTransaction[];
  readonly removed: TransactionsPage['removed'];
}

/** A list takes half the room of an object with names, and is read in half the time. */
type Row = readonly [
  ...(readonly [BankTransaction['transactionId'], AccountId, pendingTransactionId: BankTransaction['pendingTransactionId']]),
  ...(readonly [pending: boolean, BankTransaction['date'], authorizedDate: BankTransaction['authorizedDate']]),
  ...(readonly [amount: number, currency: string, description: string, merchant: string | null]),
  ...(readonly [primary: string | null, detailed: string | null, paymentChannel: string | null, details: number | null]),
];

interface Rows {
  /** Few purchases differ in these: each is in here once. */
  readonly details: readonly string[];
  readonly added: readonly Row[];
  readonly modified: readonly Row[];
  readonly removed: TransactionsPage['removed'];
}

export function packPage({ added, modified, removed, ...open }: TransactionsPage): PackedPage {
  const numbers = new Map<string, number>();
  const accountIds = new Set<AccountId>();

  const numberOf = (details: BankTransaction['details']): number | null => {
    if (details === null) return null;
    const text = JSON.stringify(details);
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    return number;
  };
  const rowOf = (from: BankTransaction): Row => {
    accountIds.add(from.accountId);
    return [
      from.transactionId, from.accountId, from.pendingTransactionId, from.pending, from.date, from.authorizedDate,
      from.amount, from.currency, from.description, from.merchant, from.category?.primary ?? null,
      from.category?.detailed ?? null, from.paymentChannel, numberOf(from.details),
    ]; // prettier-ignore
  };

  const lists = { added: added.map(rowOf), modified: modified.map(rowOf), removed };
  const rows: Rows = { details: [...numbers.keys()], ...lists };
  return {
    ...open,
    updates: added.length + modified.length + removed.length,
    accountIds: [...accountIds],
    rows: new TextEncoder().encode(JSON.stringify(rows)).buffer,
  };
}

export function unpackRows({ rows }: Pick<PackedPage, 'rows'>): ArrivedRows {
  const { details, added, modified, removed } = JSON.parse(new TextDecoder().decode(rows)) as Rows;

  const arrived = (row: Row): ArrivedTransaction => {
    const [transactionId, accountId, pendingTransactionId, pending, date, authorizedDate, amount, currency] = row;
    const [, , , , , , , , description, merchant, primary, detailed, paymentChannel, number] = row;
    return {
      transactionId, accountId, pendingTransactionId, pending, date, authorizedDate, amount, currency, description, merchant,
      category: primary === null || detailed === null ? null : { primary, detailed },
      paymentChannel,
      details: number === null ? null : (details[number] ?? null),
    }; // prettier-ignore
  };
  return { added: added.map(arrived), modified: modified.map(arrived), removed };
}

/** The rows of those of `values` that are pages: for a thread's message to hand over instead of copying. */
export function rowsToHandOver(values: readonly unknown[]): ArrayBuffer[] {
  return values.flatMap((value) =>
    typeof value === 'object' && value !== null && 'rows' in value && value.rows instanceof ArrayBuffer ? [value.rows] : [],
  );
}
