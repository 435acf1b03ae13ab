/** What the user came to this view for; it stands in the history entry, beside the address. */
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The user pressed `/` elsewhere. */
    focusSearch?: boolean;
    /** The export dialog is open: the user asked for it here or in the application menu. */
    isExporting?: boolean;
  }
}

/** The search field when the user came to search, otherwise the list, so that its keys work at once. */
export function useInitialFocus(
  searchRef: RefObject<HTMLInputElement | null>,
  gridRef: RefObject<HTMLDivElement | null>,
  isShown: boolean,
): void {
  const wantsSearch = useRouterState({ select: (state) => state.location.state.focusSearch === true });
  useEffect(() => {
    if (wantsSearch) searchRef.current?.focus();
    else if (isShown && document.activeElement === document.body) gridRef.current?.focus({ preventScroll: true });
  }, [wantsSearch, isShown, searchRef, gridRef]);
}

/** Whether the export dialog is open, and how to open and close it. */
export function useExporting(): readonly [isExporting: boolean, setExporting: (isExporting: boolean) => void] {
  const isExporting = useRouterState({ select: (state) => state.location.state.isExporting === true });
  const navigate = useNavigate({ from: '/transactions' });
  return [
    isExporting,
    (next) => void navigate({ search: (before) => before, replace: true, state: next ? { isExporting: true } : {} }),
  ];
}
