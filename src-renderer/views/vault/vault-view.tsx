import { Lock } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { StartOverDialog } from './start-over-dialog.tsx';
import css from './vault.module.css';
import { vaultWords } from './vault-words.ts';

/** Between the user and everything else while the secrets can't be reached. */
export function VaultView(): ReactElement {
  const { vault, profile } = useAppState();
  // Opening the profile again is what makes main look for its vault again.
  const looking = useMutationOf('app.openProfile');
  const leaving = useMutationOf('app.openProfile');
  const [isStartingOver, setStartingOver] = useState(false);
  const { title, text } = vaultWords(vault);
  const takesPassphrase = vault.backend === 'passphrase' && vault.status === 'locked';

  return (
    <main className={css['page']}>
      <div className={css['panel']}>
        <Lock size={22} strokeWidth={1.6} aria-hidden />
        <h1 className={css['title']}>{title}</h1>
        <p className={css['text']}>{text}</p>
        {looking.isError && <Notice>{looking.error.failure.message}</Notice>}
        {takesPassphrase ? (
          <PassphraseForm key={String(vault.passphraseIsNew)} isNew={vault.passphraseIsNew} />
        ) : (
          <Button
            variant="primary"
            isDisabled={looking.isPending}
            onPress={() => {
              if (profile !== null) looking.mutate({ profile });
            }}
          >
            {looking.isPending ? 'Looking…' : 'Look again'}
          </Button>
        )}
        <div className={css['ways']}>
          <Button variant="link" onPress={() => leaving.mutate({ profile: 'demo' })}>
            Open the demo instead
          </Button>
          {!vault.passphraseIsNew && (
            <Button variant="link" onPress={() => setStartingOver(true)}>
              {takesPassphrase ? 'I forgot the passphrase…' : 'It won’t come back: start over…'}
            </Button>
          )}
        </div>
      </div>
      {isStartingOver && profile !== null && <StartOverDialog profile={profile} onClose={() => setStartingOver(false)} />}
    </main>
  );
}
