import type { ReactElement } from 'react';

import type { Profile } from '#contract/ids.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

interface StartOverDialogProps {
  readonly profile: Profile;
  readonly onClose: () => void;
}

/** The way on when the keychain or passphrase will not come back, with what it costs said first. */
export function StartOverDialog({ profile, onClose }: StartOverDialogProps): ReactElement {
  const startingOver = useMutationOf('app.startOver');
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  return (
    <Dialog
      title="Start this profile over?"
      isOpen
      mustAnswer
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={startingOver.isPending} autoFocus>
            Not now
          </Button>
          <Button
            variant="harm"
            isDisabled={startingOver.isPending}
            onPress={() => startingOver.mutate({ profile }, { onSuccess: onClose })}
          >
            {startingOver.isPending ? 'Starting over…' : 'Start over'}
          </Button>
        </>
      }
    >
      {startingOver.isError && <Notice tone="harm">{startingOver.error.failure.message}</Notice>}
      <p>It begins empty: without its Plaid keys, banks and transactions, and without your categories and notes.</p>
      <p>
        What it holds now is not deleted. It is set aside in Coffer’s data folder, sealed: only the old keychain or passphrase
        opens it.
      </p>
      <p>
        Your banks stay connected at Plaid until you end that there.{' '}
        <Button variant="link" onPress={() => openHelp({ topic: 'plaid-portal' })}>
          End connections at Plaid
        </Button>
      </p>
    </Dialog>
  );
}
