import { useState, type SyntheticEvent, type ReactElement } from 'react';
import { Lock } from 'lucide-react';

import type { VaultState } from '#contract/shapes/app.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useOperation } from '../../bridge/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { passphraseProblem } from './passphrase-problem.ts';
import css from './vault.module.css';

/** Between the user and everything else while the secrets can't be reached. */
export function VaultView(): ReactElement {
  const { vault } = useAppState();
  const state = useOperation('app.state', {});
  const { mutate: open } = useMutationOf('app.openProfile');
  const canUnlock = vault.backend === 'passphrase' || vault.status === 'unavailable';
  const { title, text } = wordsFor(vault);

  return (
    <main className={css['page']}>
      <div className={css['panel']}>
        <Lock size={22} strokeWidth={1.6} aria-hidden />
        <h1 className={css['title']}>{title}</h1>
        <p className={css['text']}>{vault.message ?? text}</p>
        {canUnlock ? (
          <PassphraseForm isNew={vault.passphraseIsNew} />
        ) : (
          <Button onPress={() => void state.refetch()}>Look again</Button>
        )}
        <Button variant="link" onPress={() => open({ profile: 'demo' })}>
          Open the demo instead
        </Button>
      </div>
    </main>
  );
}

function wordsFor({ status, passphraseIsNew, backend }: VaultState): { readonly title: string; readonly text: string } {
  if (passphraseIsNew) {
    return {
      title: 'Choose a passphrase',
      text: 'No keychain answers on this machine, so Coffer keeps your keys in a file that only your passphrase opens. Nobody can recover it for you: write it down.',
    };
  }
  if (status === 'changed') {
    return {
      title: 'Another keychain answers',
      text: 'The keychain that holds this profile’s secrets is not the one that answers now. Open the session you used before, then look again.',
    };
  }
  return backend === 'passphrase'
    ? { title: 'Unlock Coffer', text: 'Your passphrase opens the vault that holds your keys.' }
    : { title: 'Your keychain is locked', text: 'Unlock it in your system, then look again.' };
}

function PassphraseForm({ isNew }: { readonly isNew: boolean }): ReactElement {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wasSent, setSent] = useState(false);
  const unlock = useMutationOf('vault.unlock');
  const problem = isNew ? passphraseProblem(passphrase, again) : null;
  const failure = unlock.error?.failure.message ?? null;

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSent(true);
    if (problem === null && passphrase !== '') unlock.mutate({ passphrase });
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      {failure !== null && <Notice>{failure}</Notice>}
      <TextField label="Passphrase" value={passphrase} onChange={setPassphrase} isSecret autoFocus />
      {isNew && <TextField label="The same again" value={again} onChange={setAgain} isSecret error={wasSent ? problem : null} />}
      <Button variant="primary" type="submit" isDisabled={passphrase === '' || unlock.isPending}>
        {unlock.isPending ? 'Opening…' : isNew ? 'Make the vault' : 'Unlock'}
      </Button>
    </form>
  );
}
