import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { receiptWords } from '../../format/receipts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { announceDone, announceFailure } from '../../ui/toast.tsx';

interface RefreshDialogProps {
  readonly connection: Connection;
  readonly onClose: () => void;
}

/** Says what it costs before Plaid is asked to look at the bank out of turn. */
export function RefreshDialog({ connection, onClose }: RefreshDialogProps): ReactElement {
  const { itemId, institutionName } = connection;
  const refreshing = useMutationOf('transactions.refresh');
  const { profile } = useAppState();
  const navigate = useNavigate();
  const refresh = (): void =>
    refreshing.mutate(
      { itemId },
      {
        onSuccess: (found) => {
          const words = receiptWords(found);
          if (found.failure !== null) announceFailure(found.failure.message);
          else if (words === '') announceDone(`${institutionName} has nothing new`);
          else
            announceDone(`${institutionName}: ${words}`, {
              label: 'What changed',
              onAction: () => void navigate({ to: '/receipts', search: {} }),
            });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={`Ask ${institutionName} now?`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" onPress={refresh} isDisabled={refreshing.isPending} autoFocus>
            {refreshing.isPending ? 'Asking…' : 'Ask now'}
          </Button>
        </>
      }
    >
      {refreshing.isError && <Notice tone="harm">{refreshing.error.failure.message}</Notice>}
      <p>Plaid looks at each bank a few times a day by itself, and a sync brings what it found. It can look right now.</p>
      <p>
        Plaid charges for each time that it does.
        {profile !== 'production' && ' In the demo and in Plaid’s sandbox nothing is charged.'}
      </p>
    </Dialog>
  );
}
