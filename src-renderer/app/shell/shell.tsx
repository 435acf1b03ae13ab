import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { Button } from '../../ui/button.tsx';
import { CommandPalette } from './command-palette.tsx';
import css from './shell.module.css';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { Sidebar } from './sidebar.tsx';
import { useAppShortcuts } from './use-app-shortcuts.ts';

type Overlay = 'palette' | 'shortcuts' | null;

export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const { profile } = useAppState();
  useAppShortcuts({ openPalette: () => setOverlay('palette'), openShortcuts: () => setOverlay('shortcuts') });
  const close = (): void => setOverlay(null);

  return (
    <div className={css['shell']}>
      <Sidebar onOpenPalette={() => setOverlay('palette')} />
      <div className={css['content']}>
        {profile === 'demo' && <DemoBanner />}
        {children}
      </div>
      <CommandPalette isOpen={overlay === 'palette'} onClose={close} onOpenShortcuts={() => setOverlay('shortcuts')} />
      <ShortcutsDialog isOpen={overlay === 'shortcuts'} onClose={close} />
    </div>
  );
}

function DemoBanner(): ReactElement {
  const navigate = useNavigate();
  return (
    <section className={css['banner']} aria-label="Demo">
      <span>This is a demo household. None of it is real, and nothing leaves this machine.</span>
      <Button variant="link" onPress={() => void navigate({ to: '/welcome' })}>
        Leave and start mine
      </Button>
    </section>
  );
}
