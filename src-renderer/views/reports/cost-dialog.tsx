import type { ReactElement, ReactNode } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface CostDialogProps {
  readonly title: string;
  /** What Plaid charges, as a sentence. */
  readonly cost: string;
  readonly agree: string;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
}

/** Says what Plaid will charge before anything is asked of it. */
export function CostDialog(props: CostDialogProps): ReactElement {
  const { title, cost, agree, onAgree, onCancel, isDisabled = false, children } = props;
  const { profile } = useAppState();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onCancel}
      footer={
        <>
          <Button onPress={onCancel}>Not now</Button>
          <Button variant="primary" onPress={onAgree} isDisabled={isDisabled}>
            {agree}
          </Button>
        </>
      }
    >
      {children}
      <p>{cost}</p>
      {profile !== 'production' && <p>In the demo and in Plaid’s sandbox nothing is charged.</p>}
    </Dialog>
  );
}
