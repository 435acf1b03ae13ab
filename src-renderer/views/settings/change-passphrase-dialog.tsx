import { useState, type ReactElement, type SyntheticEvent } from 'react';

import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { passphraseProblem } from '../../ui/passphrase-problem.ts';
import { TextField } from '../../ui/text-field.tsx';
import { announceDone } from '../../ui/toast.tsx';
import css from './settings.module.css';

const formId = 'change-passphrase';

export function ChangePassphraseDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wasSent, setSent] = useState(false);
  const changing = useMutationOf('vault.changePassphrase');
  const problem = passphraseProblem(next, again);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSent(true);
    if (problem !== null || current === '') return;
    changing.mutate(
      { current, next },
      {
        onSuccess: () => {
          announceDone('The passphrase is changed');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title="Change the passphrase"
      isOpen
      mustAnswer
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={changing.isPending}>
            Not now
          </Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={current === '' || next === '' || changing.isPending}>
            {changing.isPending ? 'Changing…' : 'Change'}
          </Button>
        </>
      }
    >
      <form id={formId} className={css['form']} onSubmit={submit}>
        {changing.isError && <Notice tone="harm">{changing.error.failure.message}</Notice>}
        <TextField label="Passphrase now" value={current} onChange={setCurrent} isSecret autoFocus />
        <TextField label="New passphrase" value={next} onChange={setNext} isSecret />
        <TextField label="The same again" value={again} onChange={setAgain} isSecret error={wasSent ? problem : null} />
      </form>
      <p>There is no way back in without it. Copies of the vault’s file that were made before still open with the old one.</p>
    </Dialog>
  );
}
