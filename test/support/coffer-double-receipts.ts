/** What the double's syncs did. */
import { failed } from '#contract/failures.ts';
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import type { BankForm, Receipt, ReceiptLine, ReceiptLineKind } from '#contract/shapes/receipts.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import type { Data } from './coffer-double-data.ts';

type ReceiptOperations = Extract<OperationName, 'receipts.list' | 'receipts.lines' | 'receipts.undo' | 'transactions.refresh'>;
type ReceiptAnswers = {
  readonly [Name in ReceiptOperations]: (input: OperationInput<Name>) => OperationOutput<Name>;
};

const formOf = ({ date, amount, currency, description, merchant, categoryId }: Transaction): BankForm => ({
  date,
  amount,
  currency,
  description,
  merchant,
  bankCategoryId: categoryId,
});

export function receiptAnswers(data: Data): ReceiptAnswers {
  const undone = new Set<number>();
  const receipts: readonly Receipt[] = data.connections.flatMap(({ itemId, institutionName, transactionCount }, index) => {
    const one = { itemId, institutionName };
    const first = {
      ...one,
      receiptId: index + 1,
      at: Date.now() - 40 * 86_400_000,
      added: transactionCount,
      changed: 0,
      removed: 0,
      settled: 0,
    };
    const latest = {
      ...one,
      receiptId: index + 11,
      at: Date.now() - (index + 1) * 1_500_000,
      added: 3,
      changed: 2,
      removed: 1,
      settled: 2,
    };
    return [latest, first];
  });
  const sorted = receipts.toSorted((a, b) => b.at - a.at);

  const linesOf = (receipt: Receipt, kind: ReceiptLineKind): readonly ReceiptLine[] => {
    const count = receipt[kind];
    const rows = data.transactions.slice(kind.length, kind.length + Math.min(count, 400));
    return rows.map((row, index): ReceiptLine => {
      const after = formOf(row);
      const before = { ...after, amount: Math.round(row.amount * (kind === 'settled' ? 0.8 : 1.1)), bankCategoryId: null };
      const isUndoable = (kind === 'settled' || kind === 'changed') && index === 0 && !undone.has(row.entryId);
      return {
        kind,
        entryId: row.entryId,
        before: kind === 'added' ? null : before,
        after: kind === 'removed' ? null : after,
        transaction: kind === 'removed' ? null : row,
        undo: isUndoable ? (kind === 'settled' ? 'carry-over' : 'category') : null,
      };
    });
  };
  const receiptOf = (id: number): Receipt => {
    const receipt = receipts.find(({ receiptId }) => receiptId === id);
    if (receipt === undefined) throw failed('not-found', 'This sync is not here any more: its bank was removed.');
    return receipt;
  };

  return {
    'receipts.list': ({ offset, limit }) => ({ receipts: sorted.slice(offset, offset + limit), total: sorted.length }),
    'receipts.lines': ({ receiptId, kind, offset, limit }) => {
      const receipt = receiptOf(receiptId);
      return { receipt, lines: linesOf(receipt, kind).slice(offset, offset + limit) };
    },
    'receipts.undo': ({ entryId }) => {
      undone.add(entryId);
      return null;
    },
    'transactions.refresh': ({ itemId }) => ({
      institutionName: data.connections.find((each) => each.itemId === itemId)?.institutionName ?? '',
      added: 2,
      changed: 0,
      removed: 0,
      settled: 1,
      failure: null,
    }),
  };
}
