import { useState, type SyntheticEvent, type ReactElement } from 'react';

import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { passphraseProblem } from '../../ui/passphrase-problem.ts';
import css from './vault.module.css';

/** Asks for the passphrase: twice for a new one. */
export function PassphraseForm({ isNew }: { readonly isNew: boolean }): ReactElement {
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
