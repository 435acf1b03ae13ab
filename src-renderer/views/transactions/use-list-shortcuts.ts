import type { RefObject } from 'react';

import { useShortcut } from '../../ui/shortcuts.ts';
import type { ListControl } from './use-list-control.ts';

interface ListShortcutParts {
  readonly list: RefObject<ListControl | null>;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly noteRef: RefObject<HTMLTextAreaElement | null>;
  readonly pickCategory: () => void;
  readonly openExport: () => void;
}

/** The keys of this view. Arrows, Home, End, Enter and Escape are the grid's own. */
export function useListShortcuts({ list, searchRef, noteRef, pickCategory, openExport }: ListShortcutParts): void {
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
      control.open(row);
      focusSoon(noteRef);
    }),
  );
}

/** The inspector may still have to read its row before it has a note field. */
function focusSoon(noteRef: RefObject<HTMLTextAreaElement | null>, framesLeft = 30): void {
  requestAnimationFrame(() => {
    if (noteRef.current !== null) noteRef.current.focus();
    else if (framesLeft > 0) focusSoon(noteRef, framesLeft - 1);
  });
}
