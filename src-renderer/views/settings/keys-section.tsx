import { useState, type ReactElement } from 'react';

import type { KeysState } from '#contract/shapes/app.ts';
import { useSaveKeys, type Environment } from '../../bridge/keys.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useOperation } from '../../bridge/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeysForm } from '../../ui/keys-form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { announceDone, announceFailure } from '../../ui/toast.tsx';
import { Row, Section } from './section.tsx';
import css from './settings.module.css';

const names: Readonly<Record<Environment, string>> = { sandbox: 'Sandbox', production: 'Production' };

export function KeysSection({ environment }: { readonly environment: Environment }): ReactElement {
  const name = names[environment];
  const { data: keys, error } = useOperation('keys.state', { environment });
  const [isEntering, setEntering] = useState(false);
  const [isForgetting, setForgetting] = useState(false);
  const { saveAndCheck, isBusy, message } = useSaveKeys(environment);
  const check = useMutationOf('keys.check');
  const forget = useMutationOf('keys.forget');
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  const refused = ({ failure }: { readonly failure: { readonly message: string } }): void => announceFailure(failure.message);

  return (
    <Section title={`Plaid keys · ${name}`} hint="Kept in the vault; only their last characters are ever shown.">
      {error !== null && <Notice>{error.failure.message}</Notice>}
      {keys !== undefined && (
        <>
          <Row name="Client ID">{keys.maskedClientId ?? <span className={css['quiet']}>not saved</span>}</Row>
          <Row name="Secret">{keys.maskedSecret ?? <span className={css['quiet']}>not saved</span>}</Row>
          {keys.saved && <Row name="Plaid says">{checkWords(keys)}</Row>}
        </>
      )}
      {isEntering ? (
        <KeysForm
          environmentName={name}
          isBusy={isBusy}
          message={message}
          onSave={(clientId, secret) =>
            saveAndCheck(clientId, secret, () => {
              setEntering(false);
              announceDone(`Plaid accepts the ${name} keys`);
            })
          }
          onHelp={() => openHelp({ topic: 'plaid-keys' })}
          onCancel={() => setEntering(false)}
        />
      ) : (
        <div className={css['buttons']}>
          <Button onPress={() => setEntering(true)}>{keys?.saved === true ? 'Replace…' : 'Enter keys…'}</Button>
          {keys?.saved === true && (
            <>
              <Button onPress={() => check.mutate({ environment }, { onError: refused })} isDisabled={check.isPending}>
                {check.isPending ? 'Asking Plaid…' : 'Check'}
              </Button>
              <Button variant="quiet" onPress={() => setForgetting(true)}>
                Forget…
              </Button>
            </>
          )}
        </div>
      )}
      <Dialog
        title={`Forget the ${name} keys?`}
        isOpen={isForgetting}
        mustAnswer
        onClose={() => setForgetting(false)}
        footer={
          <>
            <Button onPress={() => setForgetting(false)}>Keep them</Button>
            <Button
              variant="harm"
              onPress={() => forget.mutate({ environment }, { onSuccess: () => setForgetting(false), onError: refused })}
            >
              Forget
            </Button>
          </>
        }
      >
        <p>
          They are deleted from the vault. Connected banks stay, and sync again once you enter keys of the same Plaid account.
        </p>
      </Dialog>
    </Section>
  );
}

function checkWords({ check, message }: KeysState): string {
  const words: Readonly<Record<KeysState['check'], string>> = {
    unchecked: 'not asked yet',
    accepted: 'accepted',
    rejected: 'refused',
    unreachable: 'could not be reached',
  };
  return message === null ? words[check] : `${words[check]}: ${message}`;
}
