import type { ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { announceDone } from '../../ui/toast.tsx';

interface RotateDialogProps {
  readonly connection: Connection;
  readonly onClose: () => void;
}

/** Says what renewing a key does, and what it does not, before it is done. */
export function RotateDialog({ connection: { itemId, institutionName }, onClose }: RotateDialogProps): ReactElement {
  const rotating = useMutationOf('connections.rotateToken');
  const rotate = (): void =>
    rotating.mutate(
      { itemId },
      {
        onSuccess: () => {
          announceDone(`The key to ${institutionName} is renewed`);
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={`Renew the key to ${institutionName}?`}
      isOpen
      mustAnswer
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={rotating.isPending}>
            Not now
          </Button>
          <Button variant="primary" onPress={rotate} isDisabled={rotating.isPending} autoFocus>
            {rotating.isPending ? 'Renewing…' : 'Renew the key'}
          </Button>
        </>
      }
    >
      {rotating.isError && <Notice tone="harm">{rotating.error.failure.message}</Notice>}
      <p>
        The key is what Coffer shows Plaid to read {institutionName}. Plaid gives a new one, and the one before stops working at
        once. Renew it when someone else may have seen your vault.
      </p>
      <p>Your sign-in at the bank, your history and what Plaid charges stay as they are.</p>
    </Dialog>
  );
}
