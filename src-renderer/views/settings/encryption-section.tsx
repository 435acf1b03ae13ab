import { useState, type ReactElement } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { Button } from '../../ui/button.tsx';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { RenewKeyDialog } from './renew-key-dialog.tsx';
import { Section } from './section.tsx';
import css from './settings.module.css';

/** What to do when somebody else may have seen what keeps the data closed. */
export function EncryptionSection(): ReactElement {
  const { vault } = useAppState();
  const [open, setOpen] = useState<'key' | 'passphrase' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Section
      title="Encryption"
      hint="Your data is encrypted with a random key, which is kept with the secrets. Change them when somebody else may have seen them."
    >
      <div className={css['buttons']}>
        {vault.backend === 'passphrase' && <Button onPress={() => setOpen('passphrase')}>Change passphrase…</Button>}
        <Button onPress={() => setOpen('key')}>Encrypt anew…</Button>
      </div>
      {open === 'key' && <RenewKeyDialog onClose={close} />}
      {open === 'passphrase' && <ChangePassphraseDialog onClose={close} />}
    </Section>
  );
}
