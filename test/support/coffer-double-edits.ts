/** The double's edits, with undo and redo. */
import { categories } from '#domain/categories.ts';
import type { EntryId } from '#contract/ids.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import type { Doing } from './coffer-double.ts';
import type { Data } from './coffer-double-data.ts';

interface Edit {
  readonly description: string;
  readonly apply: () => void;
  readonly revert: () => void;
}

type EditOperations = Pick<Doing, 'edits.setCategory' | 'edits.setNote' | 'edits.undo' | 'edits.redo'>;

export function createEdits(data: Data, announceChange: () => void): EditOperations {
  const done: Edit[] = [];
  const undone: Edit[] = [];

  const changeRow = (entryId: EntryId, change: (row: Transaction) => Transaction): void => {
    const index = data.transactions.findIndex((row) => row.entryId === entryId);
    const row = data.transactions[index];
    if (row !== undefined) data.transactions[index] = change(row);
  };
  const begin = (edit: Edit): null => {
    edit.apply();
    done.push(edit);
    undone.length = 0;
    announceChange();
    return null;
  };
  const move = (from: Edit[], to: Edit[], act: (edit: Edit) => void): { description: string } | null => {
    const edit = from.pop();
    if (edit === undefined) return null;
    act(edit);
    to.push(edit);
    announceChange();
    return { description: edit.description };
  };

  return {
    'edits.setCategory': ({ entryIds, categoryId }) => {
      const ids = entryIds as EntryId[];
      const before = data.transactions.filter((row) => ids.includes(row.entryId));
      const category = categories.find((each) => each.categoryId === categoryId);
      return begin({
        description: `category ${category?.name ?? 'of the bank'}`,
        apply: () => {
          for (const id of ids) {
            changeRow(id, (row) => ({
              ...row,
              categoryId: category?.categoryId ?? row.categoryId,
              categoryEdited: category !== undefined,
            }));
          }
        },
        revert: () => {
          for (const row of before) changeRow(row.entryId, () => row);
        },
      });
    },
    'edits.setNote': ({ entryId, note }) => {
      const id = entryId as EntryId;
      const before = data.transactions.find((row) => row.entryId === id)?.note ?? '';
      const write = (text: string) => (): void => changeRow(id, (row) => ({ ...row, note: text }));
      return begin({ description: 'note', apply: write(note), revert: write(before) });
    },
    'edits.undo': () => move(done, undone, (edit) => edit.revert()),
    'edits.redo': () => move(undone, done, (edit) => edit.apply()),
  };
}
