import type { ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { announceDone } from '../../ui/toast.tsx';

interface RemoveDialogProps {
  readonly connection: Connection;
  readonly onClose: () => void;
}

/** The one thing here that can't be undone, so it says exactly what will happen. */
export function RemoveDialog({ connection, onClose }: RemoveDialogProps): ReactElement {
  const { itemId, institutionName, accountCount, transactionCount } = connection;
  const removing = useMutationOf('connections.remove');
  const remove = (): void =>
    removing.mutate(
      { itemId },
      {
        onSuccess: () => {
          announceDone(`${institutionName} was removed`);
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={`Remove ${institutionName}?`}
      isOpen
      mustAnswer
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={removing.isPending} autoFocus>
            Keep it
          </Button>
          <Button variant="harm" onPress={remove} isDisabled={removing.isPending}>
            {removing.isPending ? 'Removing…' : 'Remove'}
          </Button>
        </>
      }
    >
      {removing.isError && <Notice tone="harm">{removing.error.failure.message}</Notice>}
      <p>
        Plaid’s access to {institutionName} ends, its key is deleted from your vault, and {countOf(accountCount, 'account')} with{' '}
        {countOf(transactionCount, 'transaction')}, your categories and notes on them included, are deleted from this machine.
      </p>
      <p>This can’t be undone. Export the transactions first if you may want them again.</p>
    </Dialog>
  );
}
