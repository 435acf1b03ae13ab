import type { ReactElement } from 'react';

import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { DuplicateOutcome } from './use-connect-bank.ts';

interface DuplicateDialogProps {
  readonly duplicate: DuplicateOutcome;
  readonly onClose: () => void;
  /** Update mode on the connection that is there. */
  readonly onRepair: () => void;
  readonly onConnectAnyway: () => void;
}

/** Asks before the same accounts are listed twice; a joint account of two people may be meant so. */
export function DuplicateDialog({ duplicate, onClose, onRepair, onConnectAnyway }: DuplicateDialogProps): ReactElement {
  return (
    <Dialog
      title="These accounts are already connected"
      isOpen
      mustAnswer
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onConnectAnyway}>
            Connect again anyway
          </Button>
          <Button onPress={onClose}>Leave it as it is</Button>
          <Button variant="primary" onPress={onRepair} autoFocus>
            Sign in to the one you have
          </Button>
        </>
      }
    >
      <p>{duplicate.message}</p>
      <p>
        Connected a second time, their balances and transactions would be counted twice, Plaid would charge for both, and some
        banks end the first connection. Signing in to the one you have mends it, and lets you choose its accounts.
      </p>
    </Dialog>
  );
}
