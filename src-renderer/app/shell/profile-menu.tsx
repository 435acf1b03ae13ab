import { useNavigate } from '@tanstack/react-router';
import { ChevronsUpDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import type { Profile } from '#contract/ids.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { classNames } from '../../ui/class-names.ts';
import { Menu } from '../../ui/menu.tsx';
import { announceFailure } from '../../ui/toast.tsx';
import css from './sidebar.module.css';

const profiles: readonly { readonly id: Profile; readonly label: string; readonly hint: string }[] = [
  { id: 'demo', label: 'Demo', hint: 'invented household' },
  { id: 'sandbox', label: 'Sandbox', hint: 'Plaid’s test banks' },
  { id: 'production', label: 'Production', hint: 'your own banks' },
];

/** Which world this is, always in sight, and the way to another. */
export function ProfileMenu({ isCollapsed }: { readonly isCollapsed: boolean }): ReactElement {
  const { profile } = useAppState();
  const { mutate: open } = useMutationOf('app.openProfile');
  const navigate = useNavigate();
  const label = profiles.find((each) => each.id === profile)?.label ?? 'No profile';

  const items = profiles.map(({ id, label: name, hint }) => ({
    id,
    label: name,
    hint: id === profile ? 'open now' : hint,
    onAction: () =>
      open(
        { profile: id },
        {
          onSuccess: ({ keysReady }) =>
            void navigate(keysReady ? { to: '/overview' } : { to: '/welcome', search: { keys: true } }),
          onError: ({ failure }) => announceFailure(failure.message),
        },
      ),
  }));
  return (
    <Menu label="Profiles" items={items} placement="top start">
      <Button className={classNames(css['profile'])} aria-label={`Profile: ${label}. Switch profile`} data-profile={profile}>
        <span>{isCollapsed ? label.slice(0, 1) : label}</span>
        {!isCollapsed && <ChevronsUpDown size={12} aria-hidden />}
      </Button>
    </Menu>
  );
}
