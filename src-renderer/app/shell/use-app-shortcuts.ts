import { useNavigate, useRouter } from '@tanstack/react-router';

import { useMutationOf } from '../../bridge/mutations.ts';
import { useMenuItem } from '../../bridge/menu.ts';
import { privacy } from '../../ui/privacy.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { announceDone, announceFailure } from '../../ui/toast.tsx';
import { sidebarCollapsed } from './sidebar-collapsed.ts';
import { places } from './places.ts';

interface Openers {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
}

/** The keys that work in every view. */
export function useAppShortcuts({ openPalette, openShortcuts }: Openers): void {
  const navigate = useNavigate();
  const openExport = useOpenExport();
  const { undo, redo } = useUndo();
  const [overview, transactions, accounts, recurring, investments, loans, reports, connections] = places;

  useShortcut(overview.key, 'Everywhere', overview.label, () => void navigate({ to: overview.to }));
  useShortcut(transactions.key, 'Everywhere', transactions.label, () => void navigate({ to: transactions.to, search: {} }));
  useShortcut(accounts.key, 'Everywhere', accounts.label, () => void navigate({ to: accounts.to, search: {} }));
  useShortcut(recurring.key, 'Everywhere', recurring.label, () => void navigate({ to: recurring.to }));
  useShortcut(investments.key, 'Everywhere', investments.label, () => void navigate({ to: investments.to }));
  useShortcut(loans.key, 'Everywhere', loans.label, () => void navigate({ to: loans.to }));
  useShortcut(reports.key, 'Everywhere', reports.label, () => void navigate({ to: reports.to, search: {} }));
  useShortcut(connections.key, 'Everywhere', connections.label, () => void navigate({ to: connections.to }));
  useShortcut('mod+,', 'Everywhere', 'Settings', () => void navigate({ to: '/settings' }));
  useShortcut('mod+k', 'Everywhere', 'Find anything', openPalette);
  useShortcut(
    '/',
    'Everywhere',
    'Search transactions',
    () => void navigate({ to: '/transactions', search: {}, state: { focusSearch: true } }),
  );
  useShortcut('mod+z', 'Everywhere', 'Undo', undo);
  useShortcut('shift+mod+z', 'Everywhere', 'Redo', redo);
  useShortcut('shift+mod+h', 'Everywhere', 'Hide or show amounts', () => privacy.set(!privacy.get()));
  useShortcut('mod+b', 'Everywhere', 'Fold the sidebar', () => sidebarCollapsed.set(!sidebarCollapsed.get()));
  useShortcut('?', 'Everywhere', 'Show the keys', openShortcuts);
  useMenuItem('settings', () => void navigate({ to: '/settings' }));
  useMenuItem('export', openExport);
}

/** Opens the export dialog on the filter in sight, or on everything from another view. */
export function useOpenExport(): () => void {
  const navigate = useNavigate();
  const router = useRouter();
  return () => {
    const { pathname, search } = router.state.location;
    const isThere = pathname === '/transactions';
    void navigate({ to: '/transactions', search: isThere ? search : {}, replace: isThere, state: { isExporting: true } });
  };
}

export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const undoing = useMutationOf('edits.undo');
  const redoing = useMutationOf('edits.redo');
  const run = (mutation: typeof undoing, done: string, nothing: string): void =>
    mutation.mutate(
      {},
      {
        onSuccess: (edit) => announceDone(edit === null ? nothing : `${done}: ${edit.description}`),
        onError: ({ failure }) => announceFailure(failure.message),
      },
    );
  return {
    undo: () => run(undoing, 'Undone', 'Nothing to undo.'),
    redo: () => run(redoing, 'Done again', 'Nothing to do again.'),
  };
}
