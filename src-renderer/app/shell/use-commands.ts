import { useNavigate } from '@tanstack/react-router';
import {
  Download,
  Eye,
  Keyboard,
  Moon,
  Plus,
  ReceiptText,
  Redo2,
  RefreshCw,
  Search,
  Settings,
  Sun,
  SunMoon,
  Undo2,
  Wallet,
  type LucideIcon,
} from 'lucide-react';

import { useUpdateSettings } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useOperation } from '../../bridge/queries.ts';
import { privacy } from '../../ui/privacy.ts';
import { keysText } from '../../ui/shortcuts.ts';
import { announceFailure } from '../../ui/toast.tsx';
import { places } from './places.ts';
import { useOpenExport, useUndo } from './use-app-shortcuts.ts';

export interface Command {
  readonly id: string;
  readonly group: 'Search' | 'Go to' | 'Do' | 'Accounts';
  readonly label: string;
  readonly hint?: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

/** Of ten thousand accounts those that fit what is typed are enough, and more than these fit no eye. */
const mostAccounts = 50;

export type Contains = (text: string, part: string) => boolean;

/** Everything that the palette can find; `text` itself can be searched for among the transactions. */
export function useCommands(text: string, contains: Contains, openShortcuts: () => void): readonly Command[] {
  const navigate = useNavigate();
  const updateSettings = useUpdateSettings();
  const { undo, redo } = useUndo();
  const openExport = useOpenExport();
  const { mutate: sync } = useMutationOf('connections.sync');
  const { data: accounts = [] } = useOperation('accounts.list', {});

  const searching: Command[] =
    text === ''
      ? []
      : [
          {
            id: 'search',
            group: 'Search',
            label: `Transactions with “${text}”`,
            icon: Search,
            run: () => void navigate({ to: '/transactions', search: { search: text } }),
          },
        ];
  const going: Command[] = [
    ...places.map(({ to, label, key, icon }) => ({
      id: to,
      group: 'Go to' as const,
      label,
      hint: key,
      icon,
      run: () => void navigate({ to }),
    })),
    {
      id: '/settings',
      group: 'Go to',
      label: 'Settings',
      hint: keysText('mod+,'),
      icon: Settings,
      run: () => void navigate({ to: '/settings' }),
    },
  ];
  const doing: Command[] = [
    {
      id: 'sync',
      group: 'Do',
      label: 'Sync now',
      icon: RefreshCw,
      run: () => sync({}, { onError: ({ failure }) => announceFailure(failure.message) }),
    },
    {
      id: 'receipts',
      group: 'Do',
      label: 'What changed',
      icon: ReceiptText,
      run: () => void navigate({ to: '/receipts', search: {} }),
    },
    { id: 'add', group: 'Do', label: 'Add a bank', icon: Plus, run: () => void navigate({ to: '/connections' }) },
    { id: 'export', group: 'Do', label: 'Export to CSV…', icon: Download, run: openExport },
    {
      id: 'privacy',
      group: 'Do',
      label: 'Hide or show amounts',
      hint: keysText('shift+mod+h'),
      icon: Eye,
      run: () => privacy.set(!privacy.get()),
    },
    { id: 'undo', group: 'Do', label: 'Undo', hint: keysText('mod+z'), icon: Undo2, run: undo },
    { id: 'redo', group: 'Do', label: 'Redo', hint: keysText('shift+mod+z'), icon: Redo2, run: redo },
    { id: 'light', group: 'Do', label: 'Light theme', icon: Sun, run: () => updateSettings({ theme: 'light' }) },
    { id: 'dark', group: 'Do', label: 'Dark theme', icon: Moon, run: () => updateSettings({ theme: 'dark' }) },
    { id: 'system', group: 'Do', label: 'Theme of the system', icon: SunMoon, run: () => updateSettings({ theme: 'system' }) },
    { id: 'keys', group: 'Do', label: 'Show the keys', hint: '?', icon: Keyboard, run: openShortcuts },
  ];
  const finding: Command[] = accounts
    .filter((account) => !account.hidden && contains(`${account.name} Accounts`, text))
    .slice(0, mostAccounts)
    .map(({ accountId, name, institutionName }) => ({
      id: `account ${accountId}`,
      group: 'Accounts',
      label: name,
      hint: institutionName,
      icon: Wallet,
      run: () => void navigate({ to: '/transactions', search: { accountIds: [accountId] } }),
    }));
  return [...going, ...finding, ...doing, ...searching];
}
