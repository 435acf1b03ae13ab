import { useQueryClient, type QueryClient } from '@tanstack/react-query';

import type { CategoryId, EntryId } from '#contract/ids.ts';
import type { Category, Transaction, TransactionDetail } from '#contract/shapes/transactions.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { countOf } from '../../format/money.ts';
import { announceDone, announceFailure } from '../../ui/toast.tsx';

export interface Edits {
  /** Null gives the bank's category back. */
  readonly setCategory: (entryIds: readonly EntryId[], category: Category | null) => void;
  readonly setNote: (entryId: EntryId, note: string) => void;
}

/** Edits show at once, say what they did, and can be taken back from the message. */
export function useEdits(): Edits {
  const client = useQueryClient();
  const { mutate: setCategory } = useMutationOf('edits.setCategory');
  const { mutate: setNote } = useMutationOf('edits.setNote');
  const { mutate: undo } = useMutationOf('edits.undo');

  const done = (message: string): void =>
    announceDone(message, {
      label: 'Undo',
      onAction: () =>
        undo(
          {},
          {
            onSuccess: (edit) => {
              if (edit !== null) announceDone(`Undone: ${edit.description}`);
            },
            onError: ({ failure }) => announceFailure(failure.message),
          },
        ),
    });
  const failedToSave = (message: string): void => {
    announceFailure(message);
    void client.invalidateQueries({ queryKey: ['transactions.page'] });
    void client.invalidateQueries({ queryKey: ['transactions.detail'] });
  };

  return {
    setCategory: (entryIds, category) => {
      if (entryIds.length === 0) return;
      if (category !== null) showCategory(client, new Set(entryIds), category.categoryId);
      const rows = entryIds.length === 1 ? '' : ` for ${countOf(entryIds.length, 'transaction')}`;
      setCategory(
        { entryIds: [...entryIds], categoryId: category?.categoryId ?? null },
        {
          onSuccess: () => done(category === null ? `The bank’s category is back${rows}` : `${category.name} set${rows}`),
          onError: ({ failure }) => failedToSave(failure.message),
        },
      );
    },
    setNote: (entryId, note) =>
      setNote(
        { entryId, note },
        {
          onSuccess: () => done(note === '' ? 'Note removed' : 'Note saved'),
          onError: ({ failure }) => failedToSave(failure.message),
        },
      ),
  };
}

/** Puts the category into the answers at hand; `ledger.changed` brings the true ones. */
function showCategory(client: QueryClient, entryIds: ReadonlySet<EntryId>, categoryId: CategoryId): void {
  const edited = <Row extends Transaction>(row: Row): Row =>
    entryIds.has(row.entryId) ? { ...row, categoryId, categoryEdited: true } : row;
  client.setQueriesData<Transaction[]>({ queryKey: ['transactions.page'] }, (rows) => rows?.map(edited));
  client.setQueriesData<TransactionDetail>({ queryKey: ['transactions.detail'] }, (row) =>
    row === undefined ? row : edited(row),
  );
}
