import { useState, type ReactElement } from 'react';

import type { Receipt, ReceiptLine, ReceiptLineKind } from '#contract/shapes/receipts.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useOperation } from '../../bridge/queries.ts';
import { formatMoment } from '../../format/dates.ts';
import { lineKindNames, lineKinds, receiptWords } from '../../format/receipts.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { announceDone, announceFailure } from '../../ui/toast.tsx';
import { Line } from './receipt-line.tsx';
import css from './receipts.module.css';

/** Each transaction of one sync: what it was before, what it is after, and what of it can be taken back. */
export function ReceiptInspector({
  receiptId,
  onClose,
}: {
  readonly receiptId: number;
  readonly onClose: () => void;
}): ReactElement {
  const head = useOperation('receipts.lines', { receiptId, kind: 'added', offset: 0, limit: 1 });
  return (
    <Inspector label="Sync" onClose={onClose}>
      {head.isError ? (
        <FailurePanel failure={head.error.failure} onRetry={() => void head.refetch()} />
      ) : head.data === undefined ? (
        <Skeleton height="60px" />
      ) : (
        <Everything receipt={head.data.receipt} />
      )}
    </Inspector>
  );
}

function Everything({ receipt }: { readonly receipt: Receipt }): ReactElement {
  return (
    <>
      <p className={css['meta']}>{formatMoment(receipt.at)}</p>
      <h2 className={css['title']}>{receipt.institutionName}</h2>
      <p className={css['meta']}>{receiptWords(receipt)}</p>
      {lineKinds
        .filter((kind) => receipt[kind] > 0)
        .map((kind) => (
          <Lines key={kind} receipt={receipt} kind={kind} />
        ))}
    </>
  );
}

const firstLines = 30;
const mostLines = 1000;

function Lines({ receipt, kind }: { readonly receipt: Receipt; readonly kind: ReceiptLineKind }): ReactElement {
  const { receiptId } = receipt;
  const [limit, setLimit] = useState(firstLines);
  const answer = useOperation('receipts.lines', { receiptId, kind, offset: 0, limit }, { keepPrevious: true });
  const { data: categories = [] } = useOperation('categories.list', {});
  const { today } = useAppState();
  const undoing = useMutationOf('receipts.undo');
  const lines = answer.data?.lines ?? [];
  const undo = ({ entryId, undo: what }: ReceiptLine): void =>
    undoing.mutate(
      { receiptId, kind, entryId },
      {
        onSuccess: () => announceDone(what === 'category' ? 'The category of before is back' : 'Category and note are off it'),
        onError: ({ failure }) => announceFailure(failure.message),
      },
    );

  return (
    <section className={css['group']} aria-label={lineKindNames[kind]}>
      <h3>{lineKindNames[kind]}</h3>
      {answer.isError && <FailurePanel failure={answer.error.failure} onRetry={() => void answer.refetch()} />}
      <ul>
        {lines.map((line) => (
          <Line
            key={line.entryId}
            line={line}
            today={today}
            categories={categories}
            isBusy={undoing.isPending}
            onUndo={() => undo(line)}
          />
        ))}
      </ul>
      {lines.length < Math.min(receipt[kind], mostLines) && lines.length >= limit && (
        <Button onPress={() => setLimit(mostLines)}>Show more</Button>
      )}
    </section>
  );
}
