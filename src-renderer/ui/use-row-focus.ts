import { useEffect, useRef, type RefCallback } from 'react';

/**
 * Puts the focus on a row once what was open over it has closed. The button that opened a dialog may
 * be gone or out of use by then, and the focus would fall back to the top of the page.
 */
export function useRowFocus(): {
  readonly rowRef: (key: string) => RefCallback<HTMLElement>;
  /** To be called with the change that closes the dialog. */
  readonly focusRow: (key: string) => void;
} {
  const rows = useRef(new Map<string, HTMLElement>());
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    rows.current.get(wanted.current)?.focus();
    wanted.current = null;
  });
  return {
    rowRef: (key) => (element) => {
      if (element === null) rows.current.delete(key);
      else rows.current.set(key, element);
    },
    focusRow: (key) => {
      wanted.current = key;
    },
  };
}
