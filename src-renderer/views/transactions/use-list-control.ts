import type { KeyboardEvent } from 'react';

import type { EntryId } from '#contract/ids.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import type { Rows } from './use-rows.ts';
import { useSelection, type Selection } from './use-selection.ts';

interface ListControlParts {
  readonly rowCount: number;
  readonly rowsPerPage: number;
  readonly rows: Rows;
  readonly readRange: (from: number, to: number) => Promise<readonly EntryId[]>;
  /** Brings a row into sight. */
  readonly reveal: (row: number) => void;
  /** What is in the inspector. */
  readonly entry: EntryId | null;
  readonly inspect: (entry: EntryId | null) => void;
}

/** What may be done to the list from outside it. */
export interface ListControl {
  readonly selection: Selection;
  readonly rowAt: (row: number) => Transaction | undefined;
  /** Moves by rows, down when positive; an open inspector follows. */
  readonly moveBy: (rows: number) => void;
  /** Shows a row in the inspector. */
  readonly open: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The rows that an edit means: those chosen, otherwise the active one. */
  readonly targets: () => readonly EntryId[];
}

export function useListControl(parts: ListControlParts): ListControl {
  const { rowCount, rowsPerPage, rows, readRange, reveal, entry, inspect } = parts;
  const { rowAt } = rows;
  const selection = useSelection({ ...rows, readRange });

  const goTo = (wanted: number, extend: boolean): void => {
    if (rowCount === 0) return;
    const row = Math.min(Math.max(0, wanted), rowCount - 1);
    selection.moveTo(row, extend);
    reveal(row);
    const next = rowAt(row)?.entryId;
    if (entry !== null && next !== undefined) inspect(next);
  };
  const open = (row: number): void => {
    selection.moveTo(row, false);
    const next = rowAt(row)?.entryId;
    if (next !== undefined) inspect(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { active } = selection;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + rowsPerPage,
      PageUp: active - rowsPerPage,
      Home: 0,
      End: rowCount - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) goTo(target, event.shiftKey);
    else if (event.key === 'Enter' && active !== -1) open(active);
    else if (event.key === ' ' && active !== -1) selection.toggle(active);
    else if (event.key === 'Escape' && selection.selected.size > 0) selection.clear();
    else if (event.key === 'Escape' && entry !== null) inspect(null);
    else return;
    event.preventDefault();
  };
  const targets = (): readonly EntryId[] => {
    if (selection.selected.size > 0) return [...selection.selected];
    const active = rowAt(selection.active)?.entryId;
    return active === undefined ? [] : [active];
  };
  return { selection, rowAt, moveBy: (rows) => goTo(selection.active + rows, false), open, onKeyDown, targets };
}
