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
  readonly readRange: (from: number, to: number) => Promise<readonly EntryId[]>;
}

interface State {
  readonly active: number;
  readonly anchor: number;
  readonly selected: ReadonlySet<EntryId>;
}

const nothing: State = { active: -1, anchor: -1, selected: new Set() };

export function useSelection({ rowAt, readRange }: SelectionParts): Selection {
  const [state, setState] = useState(nothing);

  const moveTo = (row: number, extend: boolean): void => {
    if (!extend) {
      setState((before) => ({ active: row, anchor: row, selected: before.selected.size === 0 ? before.selected : new Set() }));
      return;
    }
    const anchor = state.anchor === -1 ? row : state.anchor;
    setState((before) => ({ ...before, active: row, anchor }));
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
      return { active: row, anchor: row, selected };
    });
  };
  const clear = useCallback(() => setState((before) => ({ ...nothing, active: before.active, anchor: before.active })), []);
  return { active: state.active, selected: state.selected, moveTo, toggle, clear };
}
