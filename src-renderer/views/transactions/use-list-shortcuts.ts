import type { RefObject } from 'react';

import { useShortcut } from '../../ui/shortcuts.ts';
import type { ListControl } from './use-list-control.ts';
import type { NoteFocus } from './use-note-focus.ts';

interface ListShortcutParts {
  readonly list: RefObject<ListControl | null>;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly noteFocus: NoteFocus;
  readonly pickCategory: () => void;
  readonly openExport: () => void;
}

/** The keys of this view. Arrows, Home, End, Enter and Escape are the grid's own. */
export function useListShortcuts({ list, searchRef, noteFocus, pickCategory, openExport }: ListShortcutParts): void {
  const withActive = (act: (control: ListControl, row: number) => void) => () => {
    const control = list.current;
    if (control !== null && control.selection.active !== -1) act(control, control.selection.active);
  };
  useShortcut('/', 'Transactions', 'Search', () => searchRef.current?.focus());
  useShortcut('j', 'Transactions', 'Next row', () => list.current?.moveBy(1));
  useShortcut('k', 'Transactions', 'Row before', () => list.current?.moveBy(-1));
  useShortcut(
    'x',
    'Transactions',
    'Choose the row',
    withActive((control, row) => control.selection.toggle(row)),
  );
  useShortcut('c', 'Transactions', 'Set the category', pickCategory);
  useShortcut('e', 'Transactions', 'Export to CSV', openExport);
  useShortcut(
    'n',
    'Transactions',
    'Write a note',
    withActive((control, row) => {
      const entryId = control.rowAt(row)?.entryId;
      if (entryId === undefined) return;
      control.open(row);
      noteFocus.request(entryId);
    }),
  );
}
