import { useState, type SyntheticEvent, type ReactElement } from 'react';

import { Button } from './button.tsx';
import css from './keys-form.module.css';
import { Notice } from './notice.tsx';
import { TextField } from './text-field.tsx';

interface KeysFormProps {
  readonly environmentName: string;
  readonly isBusy: boolean;
  /** What was wrong with the last ones. */
  readonly message: string | null;
  readonly onSave: (clientId: string, secret: string) => void;
  readonly onHelp: () => void;
  readonly onCancel?: () => void;
}

/** Asks for Plaid's two keys. What is typed leaves for the vault and is never shown again. */
export function KeysForm({ environmentName, isBusy, message, onSave, onHelp, onCancel }: KeysFormProps): ReactElement {
  const [clientId, setClientId] = useState('');
  const [secret, setSecret] = useState('');
  const isComplete = clientId.trim() !== '' && secret.trim() !== '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isComplete && !isBusy) onSave(clientId.trim(), secret.trim());
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      {message !== null && <Notice>{message}</Notice>}
      <TextField label="Client ID" value={clientId} onChange={setClientId} autoFocus />
      <TextField
        label={`${environmentName} secret`}
        value={secret}
        onChange={setSecret}
        isSecret
        hint="Kept in your keychain or your passphrase vault, and sent to nobody but Plaid."
      />
      <div className={css['buttons']}>
        <Button variant="link" onPress={onHelp}>
          Where do I find them?
        </Button>
        <span className={css['gap']} />
        {onCancel !== undefined && <Button onPress={onCancel}>Cancel</Button>}
        <Button variant="primary" type="submit" isDisabled={!isComplete || isBusy}>
          {isBusy ? 'Asking Plaid…' : 'Save and check'}
        </Button>
      </div>
    </form>
  );
}
