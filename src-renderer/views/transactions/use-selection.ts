import { useCallback, useState } from 'react';

import type { EntryId } from '#contract/ids.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';

export interface Selection {
  /** The row that keys act on; -1 when there is none. */
  readonly active: number;
  readonly selected: ReadonlySet<EntryId>;
  /** Moves to `row`; with `extend` everything from where the selection began to `row` is chosen. */
  readonly moveTo: (row: number, extend: boolean) => void;
  readonly toggle: (row: number) => void;
  readonly clear: () => void;
}

interface SelectionParts {
  readonly rowAt: (row: number) => Transaction | undefined;
  /** Where a transaction stands now, among the rows that were read. */
  readonly rowOf: (entryId: EntryId) => number | undefined;
  readonly readRange: (from: number, to: number) => Promise<readonly EntryId[]>;
}

interface State {
  readonly active: number;
  /** What is in the active row; null until that row is read. */
  readonly activeId: EntryId | null;
  readonly anchor: number;
  readonly selected: ReadonlySet<EntryId>;
}

const nothing: State = { active: -1, activeId: null, anchor: -1, selected: new Set() };

export function useSelection({ rowAt, rowOf, readRange }: SelectionParts): Selection {
  const [state, setState] = useState(nothing);
  const place = (row: number): Pick<State, 'active' | 'activeId'> => ({ active: row, activeId: rowAt(row)?.entryId ?? null });

  const { activeId } = state;
  const there = rowAt(state.active)?.entryId;
  if (there !== undefined && activeId === null) setState({ ...state, activeId: there });
  // A sync or a filter moves rows: the active one is followed by its transaction, never by its number.
  const isElsewhere = there !== undefined && activeId !== null && there !== activeId;
  const active = isElsewhere ? (rowOf(activeId) ?? -1) : state.active;

  const moveTo = (row: number, extend: boolean): void => {
    if (!extend) {
      setState(({ selected }) => ({ ...place(row), anchor: row, selected: selected.size === 0 ? selected : new Set() }));
      return;
    }
    const anchor = state.anchor === -1 || active === -1 ? row : state.anchor + active - state.active;
    setState((before) => ({ ...before, ...place(row), anchor }));
    void readRange(Math.min(anchor, row), Math.max(anchor, row)).then((ids) =>
      setState((before) => (before.active === row && before.anchor === anchor ? { ...before, selected: new Set(ids) } : before)),
    );
  };
  const toggle = (row: number): void => {
    const entryId = rowAt(row)?.entryId;
    if (entryId === undefined) return;
    setState((before) => {
      const selected = new Set(before.selected);
      if (!selected.delete(entryId)) selected.add(entryId);
      return { ...place(row), anchor: row, selected };
    });
  };
  const clear = useCallback(() => setState((before) => ({ ...before, anchor: before.active, selected: nothing.selected })), []);
  return { active, selected: state.selected, moveTo, toggle, clear };
}
