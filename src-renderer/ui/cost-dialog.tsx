import type { ReactElement, ReactNode } from 'react';

import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface CostDialogProps {
  readonly title: string;
  /** What Plaid charges, as a sentence. */
  readonly cost: string;
  /** Whether Plaid's prices are real money here. */
  readonly isCharged: boolean;
  readonly agree: string;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
}

/** Says what Plaid will charge before anything is asked of it. */
export function CostDialog(props: CostDialogProps): ReactElement {
  const { title, cost, isCharged, agree, onAgree, onCancel, isDisabled = false, children } = props;
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
      {!isCharged && <p>In the demo and in Plaid’s sandbox nothing is charged.</p>}
    </Dialog>
  );
}
