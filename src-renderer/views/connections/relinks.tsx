import { Merge } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { CofferError } from '#contract/failures.ts';
import type { Relink } from '#contract/shapes/relinks.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useOperation } from '../../bridge/queries.ts';
import { formatMomentDay } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { announceDone, announceFailure } from '../../ui/toast.tsx';
import { RelinkDialog } from './relink-dialog.tsx';

/** Banks that had to be connected again: what can be done, or was done, about their earlier history. */
export function Relinks(): ReactElement {
  const { data: relinks = [] } = useOperation('relinks.list', {});
  const [looking, setLooking] = useState<Relink | null>(null);
  const undoing = useMutationOf('relinks.undo');
  const finishing = useMutationOf('relinks.finish');
  const isBusy = undoing.isPending || finishing.isPending;
  const onError = ({ failure }: CofferError): void => announceFailure(failure.message);
  const undo = ({ oldItemId, institutionName }: Relink): void =>
    undoing.mutate({ oldItemId }, { onSuccess: () => announceDone(`${institutionName} is as it was before`), onError });
  const finish = ({ oldItemId, institutionName }: Relink): void =>
    finishing.mutate(
      { oldItemId },
      { onSuccess: () => announceDone(`The earlier connection to ${institutionName} is ended`), onError },
    );

  return (
    <>
      {relinks.map((relink) => (
        <Notice
          key={`${relink.oldItemId} ${relink.newItemId}`}
          tone="calm"
          icon={Merge}
          action={
            relink.state === 'carried' ? (
              <>
                <Button isDisabled={isBusy} onPress={() => undo(relink)}>
                  Take it back
                </Button>
                <Button variant="primary" isDisabled={isBusy} onPress={() => finish(relink)}>
                  {finishing.isPending ? 'Ending…' : 'End the earlier one'}
                </Button>
              </>
            ) : (
              relink.isReady && (
                <Button variant="primary" onPress={() => setLooking(relink)}>
                  Look at it…
                </Button>
              )
            )
          }
        >
          {relinkWords(relink)}
        </Notice>
      ))}
      {looking !== null && <RelinkDialog relink={looking} onClose={() => setLooking(null)} />}
    </>
  );
}

function relinkWords({ institutionName, state, isReady, oldLinkedAt }: Relink): string {
  const earlier = `the connection of ${formatMomentDay(oldLinkedAt)}`;
  if (state === 'carried') {
    return `The history of ${earlier} is with the new connection to ${institutionName}. When all looks right, end the earlier one: Plaid charges for it until then.`;
  }
  return isReady
    ? `${institutionName} is connected twice. The history and your edits of ${earlier} can go on with the new one, so that nothing counts twice.`
    : `${institutionName} is connected again. As soon as all of its history is here, that of ${earlier} can go on with it.`;
}
