import type { ReactElement } from 'react';

import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { announceDone } from '../../ui/toast.tsx';

/** Says what a new key costs before there is one. */
export function RenewKeyDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const renewing = useMutationOf('vault.renewLedgerKey');
  const renew = (): void =>
    renewing.mutate(
      {},
      {
        onSuccess: () => {
          announceDone('Your data is encrypted with a new key');
          onClose();
        },
      },
    );
  return (
    <Dialog
      title="Encrypt your data with a new key?"
      isOpen
      mustAnswer
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={renewing.isPending}>
            Not now
          </Button>
          <Button variant="primary" onPress={renew} isDisabled={renewing.isPending} autoFocus>
            {renewing.isPending ? 'Encrypting…' : 'Encrypt anew'}
          </Button>
        </>
      }
    >
      {renewing.isError && <Notice tone="harm">{renewing.error.failure.message}</Notice>}
      <p>
        Coffer makes a copy under a new random key, checks it, and puts it in the place of the file. The key before opens nothing
        of this profile any more; the backups that it opened are deleted.
      </p>
      <p>
        It needs as much free space as your data takes, and a minute where there are very many transactions. Syncs and exports
        stop meanwhile. Nothing is lost if it is cut off.
      </p>
      {renewing.isPending && <ProgressLine label="Encrypting" />}
    </Dialog>
  );
}
