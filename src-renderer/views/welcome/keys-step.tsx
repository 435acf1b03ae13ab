import type { ReactElement } from 'react';

import { useSaveKeys, type Environment } from '../../bridge/keys.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { KeysForm } from '../../ui/keys-form.tsx';
import css from './welcome.module.css';

interface KeysStepProps {
  readonly environment: Environment;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

const words: Readonly<Record<Environment, { readonly name: string; readonly text: string }>> = {
  sandbox: {
    name: 'Sandbox',
    text: 'Sign up with Plaid, then copy the client ID and the Sandbox secret from its dashboard. Sandbox costs nothing.',
  },
  production: {
    name: 'Production',
    text: 'Copy the client ID and the Production secret from Plaid’s dashboard. Plaid may charge you for banks connected with them.',
  },
};

export function KeysStep({ environment, onBack, onDone }: KeysStepProps): ReactElement {
  const { saveAndCheck, isBusy, message } = useSaveKeys(environment);
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  const { name, text } = words[environment];
  return (
    <>
      <h1 className={css['title']}>Your {name} keys</h1>
      <p className={css['lead']}>{text}</p>
      <div className={css['panel']}>
        <KeysForm
          environmentName={name}
          isBusy={isBusy}
          message={message}
          onSave={(clientId, secret) => saveAndCheck(clientId, secret, onDone)}
          onHelp={() => openHelp({ topic: 'plaid-keys' })}
          onCancel={onBack}
        />
      </div>
      <Button variant="link" onPress={() => openHelp({ topic: 'plaid-signup' })}>
        I have no Plaid account yet
      </Button>
    </>
  );
}
