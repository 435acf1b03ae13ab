import { useMemo } from 'react';

import type { EntryId } from '#contract/ids.ts';

/** The way to the note field of one transaction, which may still be on its way to the screen. */
export interface NoteFocus {
  /** Focuses the note of `entryId` now, or as soon as it is there. */
  readonly request: (entryId: EntryId) => void;
  /** The note field of `entryId` came on screen; with null it went. */
  readonly attach: (entryId: EntryId, field: HTMLElement | null) => void;
}

export function useNoteFocus(): NoteFocus {
  return useMemo(() => createNoteFocus(), []);
}

export function createNoteFocus(): NoteFocus {
  let shown: { readonly entryId: EntryId; readonly field: HTMLElement } | null = null;
  let wanted: EntryId | null = null;
  return {
    request: (entryId) => {
      if (shown?.entryId === entryId) shown.field.focus();
      else wanted = entryId;
    },
    attach: (entryId, field) => {
      shown = field === null ? null : { entryId, field };
      if (field === null) return;
      if (wanted === entryId) field.focus();
      // Another one that comes means that the user has gone on.
      wanted = null;
    },
  };
}
