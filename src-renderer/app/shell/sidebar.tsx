import { Link } from '@tanstack/react-router';
import { Eye, EyeOff, PanelLeft, Search, Settings } from 'lucide-react';
import type { ReactElement } from 'react';

import { IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { privacy } from '../../ui/privacy.ts';
import { keysText } from '../../ui/shortcuts.ts';
import { places } from './places.ts';
import { ProfileMenu } from './profile-menu.tsx';
import { SidebarAccounts } from './sidebar-accounts.tsx';
import { sidebarCollapsed } from './sidebar-collapsed.ts';
import css from './sidebar.module.css';
import { SyncState } from './sync-state.tsx';

export function Sidebar({ onOpenPalette }: { readonly onOpenPalette: () => void }): ReactElement {
  const isCollapsed = sidebarCollapsed.use();
  const isPrivate = privacy.use();
  return (
    <nav className={classNames(css['sidebar'], isCollapsed && css['collapsed'])} aria-label="Views and accounts">
      <div className={css['top']}>
        <span className={css['brand']}>
          <span className={css['mark']} aria-hidden />
          <span className={css['text']}>Coffer</span>
        </span>
        <span className={css['tools']}>
          <IconButton icon={Search} label="Find anything" keys={keysText('mod+k')} onPress={onOpenPalette} />
          <IconButton
            icon={isPrivate ? EyeOff : Eye}
            label={isPrivate ? 'Show amounts' : 'Hide amounts'}
            keys={keysText('shift+mod+h')}
            onPress={() => privacy.set(!isPrivate)}
          />
          <IconButton
            icon={PanelLeft}
            label={isCollapsed ? 'Unfold the sidebar' : 'Fold the sidebar'}
            keys={keysText('mod+b')}
            onPress={() => sidebarCollapsed.set(!isCollapsed)}
          />
        </span>
      </div>

      <ul className={css['places']}>
        {places.map(({ to, label, key, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={css['place']}
              activeProps={{ 'aria-current': 'page' }}
              title={isCollapsed ? label : undefined}
            >
              <Icon size={15} strokeWidth={1.8} aria-hidden />
              <span className={css['text']}>{label}</span>
              <kbd className={css['key']} aria-hidden>
                {key}
              </kbd>
            </Link>
          </li>
        ))}
      </ul>

      <div className={css['accounts']}>{!isCollapsed && <SidebarAccounts />}</div>

      <div className={css['foot']}>
        <SyncState isCollapsed={isCollapsed} />
        <div className={css['footRow']}>
          <ProfileMenu isCollapsed={isCollapsed} />
          <Link
            to="/settings"
            className={classNames(css['place'], css['settings'])}
            activeProps={{ 'aria-current': 'page' }}
            aria-label="Settings"
            title={`Settings (${keysText('mod+,')})`}
          >
            <Settings size={15} strokeWidth={1.8} aria-hidden />
          </Link>
        </div>
      </div>
    </nav>
  );
}
