import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { useOpeningStep } from '../../bridge/progress.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { CommandPalette } from './command-palette.tsx';
import { DamagedBanner } from './damaged-banner.tsx';
import { RecoveredBanner } from './recovered-banner.tsx';
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
        <OpeningBanner />
        <DamagedBanner />
        <RecoveredBanner />
        {children}
      </div>
      <CommandPalette isOpen={overlay === 'palette'} onClose={close} onOpenShortcuts={() => setOverlay('shortcuts')} />
      <ShortcutsDialog isOpen={overlay === 'shortcuts'} onClose={close} />
    </div>
  );
}

const openingWords = {
  'backing-up': 'This Coffer keeps your data in a new form. Before that it makes a backup…',
  migrating: 'Your data is brought to its new form. Everything is back in a moment…',
} as const;

/** A start that takes longer than usual must not look frozen. */
function OpeningBanner(): ReactElement | null {
  const step = useOpeningStep();
  if (step === null) return null;
  return (
    <section className={css['opening']} role="status" aria-label="Opening your data">
      <span>{openingWords[step]}</span>
      <ProgressLine label={openingWords[step]} />
    </section>
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
