import { useState, type ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { announceDone } from '../../ui/toast.tsx';

interface RemoveDialogProps {
  readonly connection: Connection;
  readonly onClose: () => void;
}

type Fate = 'keep' | 'erase';

/** Ends a connection, or erases what is left of one that has ended. It says exactly what will happen. */
export function RemoveDialog({ connection, onClose }: RemoveDialogProps): ReactElement {
  const { itemId, institutionName, accountCount, transactionCount, disconnectedAt } = connection;
  const isEnded = disconnectedAt !== null;
  const [fate, setFate] = useState<Fate>(isEnded ? 'erase' : 'keep');
  const removing = useMutationOf('connections.remove');
  const history = `${countOf(accountCount, 'account')} with ${countOf(transactionCount, 'transaction')}`;
  const remove = (): void =>
    removing.mutate(
      { itemId, keepHistory: fate === 'keep' },
      {
        onSuccess: () => {
          announceDone(doneWords(institutionName, isEnded, fate));
          onClose();
        },
      },
    );

  return (
    <Dialog
      title={isEnded ? `Erase the history of ${institutionName}?` : `Remove ${institutionName}?`}
      isOpen
      mustAnswer
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={removing.isPending} autoFocus>
            {isEnded ? 'Keep it' : 'Stay connected'}
          </Button>
          <Button variant="harm" onPress={remove} isDisabled={removing.isPending}>
            {buttonWords(isEnded, removing.isPending)}
          </Button>
        </>
      }
    >
      {removing.isError && <Notice tone="harm">{removing.error.failure.message}</Notice>}
      {isEnded ? (
        <p>
          {history}, your categories and notes on them included, are deleted from this machine. This can’t be undone: export them
          first if you may want them again.
        </p>
      ) : (
        <>
          <p>
            Plaid’s access to {institutionName} ends and its key is deleted from your vault. What Plaid charges for it each month
            ends too; a place in a plan that counts Items does not come back.
          </p>
          <RadioChoice<Fate>
            label="What becomes of its history"
            value={fate}
            onChange={setFate}
            options={[
              {
                value: 'keep',
                label: 'Keep its history',
                hint: `${history} stay to read and to export, marked as no longer connected. Account numbers, owners, holdings and dues go, as they would soon be wrong.`,
              },
              {
                value: 'erase',
                label: 'Erase its history',
                hint: `${history}, your categories and notes on them included, are deleted from this machine. This can’t be undone.`,
              },
            ]}
          />
        </>
      )}
    </Dialog>
  );
}

function buttonWords(isEnded: boolean, isPending: boolean): string {
  if (isEnded) return isPending ? 'Erasing…' : 'Erase';
  return isPending ? 'Removing…' : 'Remove';
}

function doneWords(institutionName: string, isEnded: boolean, fate: Fate): string {
  if (isEnded) return `The history of ${institutionName} was erased`;
  return fate === 'keep' ? `${institutionName} was removed; its history stays` : `${institutionName} was removed`;
}
