import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Relink, RelinkPreview } from '#contract/shapes/relinks.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useOperation } from '../../bridge/queries.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { announceDone } from '../../ui/toast.tsx';
import { RelinkPairs } from './relink-pairs.tsx';
import css from './relinks.module.css';

interface RelinkDialogProps {
  readonly relink: Relink;
  readonly onClose: () => void;
}

/** Shows what goes on as what, before anything is done. */
export function RelinkDialog({ relink, onClose }: RelinkDialogProps): ReactElement {
  const { oldItemId, newItemId, institutionName } = relink;
  const preview = useOperation('relinks.preview', { oldItemId, newItemId });
  const carrying = useMutationOf('relinks.carryOver');
  const parting = useMutationOf('relinks.keepApart');
  const failure = preview.error?.failure ?? carrying.error?.failure ?? parting.error?.failure;
  const isBusy = carrying.isPending || parting.isPending;
  const done = (words: string) => ({
    onSuccess: () => {
      announceDone(words);
      onClose();
    },
  });
  const carryOver = (): void =>
    carrying.mutate({ oldItemId, newItemId }, done(`${institutionName} has one history again. It can still be taken back.`));
  const keepApart = (): void =>
    parting.mutate({ oldItemId, newItemId }, done(`The two connections to ${institutionName} stay two.`));

  return (
    <Dialog
      title={`One history for ${institutionName}`}
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={isBusy} onPress={keepApart}>
            They are two
          </Button>
          <Button variant="primary" isDisabled={isBusy || preview.data === undefined} onPress={carryOver} autoFocus>
            {carrying.isPending ? 'Carrying over…' : 'Carry over'}
          </Button>
        </>
      }
    >
      {failure !== undefined && <Notice tone="harm">{failure.message}</Notice>}
      <ul className={css['accounts']} aria-label="Accounts">
        {relink.accounts.map((pair, index) => (
          <li key={index} className={css['account']}>
            <AccountName account={pair.old} />
            <ArrowRight size={14} aria-label="goes on as" />
            {pair.new === null ? (
              <span className={css['quiet']}>kept, out of the totals</span>
            ) : (
              <AccountName account={pair.new} />
            )}
          </li>
        ))}
      </ul>
      {preview.data === undefined ? (
        failure === undefined && <Skeleton height="64px" />
      ) : (
        <>
          <Counts preview={preview.data} />
          <RelinkPairs pairs={preview.data.pairs} />
        </>
      )}
    </Dialog>
  );
}

function AccountName({ account: { name, mask } }: { readonly account: Relink['accounts'][number]['old'] }): ReactElement {
  return (
    <span className={css['name']} title={name}>
      {name}
      {mask !== null && <span className={css['quiet']}> ··{mask}</span>}
    </span>
  );
}

function Counts({ preview: { again, moved, gone, edited } }: { readonly preview: RelinkPreview }): ReactElement {
  return (
    <ul className={css['counts']}>
      <li>{countOf(again, 'transaction')} that both connections have become one each.</li>
      {moved > 0 && <li>{countOf(moved, 'transaction')} that only the earlier one has move over.</li>}
      {gone > 0 && <li>{countOf(gone, 'transaction')} that the bank no longer lists go.</li>}
      <li>
        {edited === 0 ? 'You have changed none of them.' : `Your categories and notes on ${countOf(edited, 'transaction')} stay.`}
      </li>
    </ul>
  );
}
