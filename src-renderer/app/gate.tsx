/** What stands between the user and the views: no profile yet, a closed vault, or nothing. */
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';

import type { AppState } from '#contract/shapes/app.ts';
import { hasOpenProfile } from '../bridge/app-state.ts';
import { useOperation } from '../bridge/queries.ts';
import { FailurePanel } from '../ui/failure-panel.tsx';
import { Toasts } from '../ui/toast.tsx';
import { VaultView } from '../views/vault/vault-view.tsx';
import { WelcomeView } from '../views/welcome/welcome-view.tsx';
import { Shell } from './shell/shell.tsx';

export function Gate(): ReactElement {
  const state = useOperation('app.state', {});
  const pathname = useLocation({ select: (location) => location.pathname });
  const settings = state.data?.settings;

  useEffect(() => {
    if (settings === undefined) return;
    const { dataset } = document.documentElement;
    if (settings.theme === 'system') delete dataset['theme'];
    else dataset['theme'] = settings.theme;
    dataset['density'] = settings.density;
  }, [settings]);

  if (state.isError) {
    return <FailurePanel failure={state.error.failure} onRetry={() => void state.refetch()} />;
  }
  if (state.data === undefined) return <></>;
  return (
    <>
      {contentFor(state.data, pathname)}
      <Toasts />
    </>
  );
}

function contentFor(state: AppState, pathname: string): ReactElement {
  if (state.profile === null) return <WelcomeView />;
  if (!hasOpenProfile(state)) return <VaultView />;
  if (pathname === '/welcome') return <WelcomeView />;
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}
