import type { ReactElement } from 'react';

import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { DuplicateOutcome } from './use-connect-bank.ts';

interface DuplicateDialogProps {
  readonly duplicate: DuplicateOutcome;
  readonly onKeep: () => void;
  readonly onConnectAnyway: () => void;
}

/** Asks before the same accounts are listed twice; a joint account of two people may be meant so. */
export function DuplicateDialog({ duplicate, onKeep, onConnectAnyway }: DuplicateDialogProps): ReactElement {
  return (
    <Dialog
      title="These accounts are already connected"
      isOpen
      mustAnswer
      onClose={onKeep}
      footer={
        <>
          <Button onPress={onConnectAnyway}>Connect again anyway</Button>
          <Button variant="primary" onPress={onKeep} autoFocus>
            Keep what I have
          </Button>
        </>
      }
    >
      <p>{duplicate.message}</p>
      <p>Connected a second time, their balances and transactions would be counted twice.</p>
    </Dialog>
  );
}
