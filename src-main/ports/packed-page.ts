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
  ...(readonly [BankTransaction['transactionId'], account: Shared, BankTransaction['pendingTransactionId'], pending: boolean]),
  ...(readonly [BankTransaction['date'], authorizedDate: BankTransaction['authorizedDate'], amount: number]),
  ...(readonly [currency: Shared, description: string, merchant: Shared, primary: Shared, detailed: Shared]),
  ...(readonly [paymentChannel: Shared, details: Shared]),
];

/** The place of a text among those that rows share. */
type Shared = number;
const none: Shared = -1;

interface Rows {
  /**
   * What rows have in common, each once: fewer bytes, and whoever looks such a text up again and again has the very same
   * one in hand, which needs no comparing.
   */
  readonly shared: readonly string[];
  readonly added: readonly Row[];
  readonly modified: readonly Row[];
  readonly removed: TransactionsPage['removed'];
}

export function packPage({ added, modified, removed, ...open }: TransactionsPage): PackedPage {
  const numbers = new Map<string, number>();
  const accountIds = new Set<AccountId>();

  const shared = (text: string | null): Shared => {
    if (text === null) return none;
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    return number;
  };
  const rowOf = (from: BankTransaction): Row => {
    accountIds.add(from.accountId);
    return [
      from.transactionId, shared(from.accountId), from.pendingTransactionId, from.pending, from.date, from.authorizedDate,
      from.amount, shared(from.currency), from.description, shared(from.merchant), shared(from.category?.primary ?? null),
      shared(from.category?.detailed ?? null), shared(from.paymentChannel),
      shared(from.details === null ? null : JSON.stringify(from.details)),
    ]; // prettier-ignore
  };

  const lists = { added: added.map(rowOf), modified: modified.map(rowOf), removed };
  const rows: Rows = { shared: [...numbers.keys()], ...lists };
  return {
    ...open,
    updates: added.length + modified.length + removed.length,
    accountIds: [...accountIds],
    rows: new TextEncoder().encode(JSON.stringify(rows)).buffer,
  };
}

export function unpackRows({ rows }: Pick<PackedPage, 'rows'>): ArrivedRows {
  const { shared, added, modified, removed } = JSON.parse(new TextDecoder().decode(rows)) as Rows;
  const textOf = (number: Shared): string | null => shared[number] ?? null;
  const sureOf = (number: Shared): string => shared[number] ?? '';

  const arrived = (row: Row): ArrivedTransaction => {
    const [transactionId, account, pendingTransactionId, pending, date, authorizedDate, amount, currency, description] = row;
    const [, , , , , , , , , merchant, primary, detailed, paymentChannel, details] = row;
    return {
      transactionId, accountId: sureOf(account) as AccountId, pendingTransactionId, pending, date, authorizedDate, amount,
      currency: sureOf(currency), description, merchant: textOf(merchant),
      category: primary === none ? null : { primary: sureOf(primary), detailed: sureOf(detailed) },
      paymentChannel: textOf(paymentChannel), details: textOf(details),
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
