import { useNavigate, useSearch } from '@tanstack/react-router';
import { ReceiptText } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { Receipt } from '#contract/shapes/receipts.ts';
import { useOperation } from '../../bridge/queries.ts';
import { formatAgo, formatMoment } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { receiptWords } from '../../format/receipts.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { useNow } from '../../ui/use-now.ts';
import { View } from '../../ui/view.tsx';
import { ReceiptInspector } from './receipt-inspector.tsx';
import css from './receipts.module.css';

const step = 50;
const mostAtOnce = 200;

/** What each sync did, the newest first, and each transaction of the one that is chosen. */
export function ReceiptsView(): ReactElement {
  const [limit, setLimit] = useState(step);
  const answer = useOperation('receipts.list', { offset: 0, limit }, { keepPrevious: true });
  const { receipt: chosenId } = useSearch({ from: '/receipts' });
  const navigate = useNavigate({ from: '/receipts' });
  const { receipts = [], total = 0 } = answer.data ?? {};
  const choose = (receiptId: number | null): void =>
    void navigate({ search: receiptId === null ? {} : { receipt: receiptId }, replace: true });

  return (
    <View title="What changed" isBare subtitle={total > 0 && `${countOf(total, 'sync', 'syncs')} that brought something`}>
      <div className={css['split']}>
        {answer.isError ? (
          <FailurePanel failure={answer.error.failure} onRetry={() => void answer.refetch()} />
        ) : answer.data !== undefined && total === 0 ? (
          <EmptyState icon={ReceiptText}>Nothing has changed yet: what each sync brings is kept here.</EmptyState>
        ) : (
          <div className={css['scroll']}>
            <ul className={css['list']}>
              {receipts.map((receipt) => (
                <ReceiptRow
                  key={receipt.receiptId}
                  receipt={receipt}
                  isChosen={receipt.receiptId === chosenId}
                  onChoose={() => choose(receipt.receiptId)}
                />
              ))}
            </ul>
            {receipts.length < Math.min(total, mostAtOnce) && (
              <Button onPress={() => setLimit(Math.min(limit + step, mostAtOnce))}>Show more</Button>
            )}
          </div>
        )}
        {chosenId !== undefined && <ReceiptInspector key={chosenId} receiptId={chosenId} onClose={() => choose(null)} />}
      </div>
    </View>
  );
}

interface ReceiptRowProps {
  readonly receipt: Receipt;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ReceiptRow({ receipt, isChosen, onChoose }: ReceiptRowProps): ReactElement {
  const now = useNow();
  const { institutionName, at } = receipt;
  return (
    <li>
      <button
        type="button"
        className={classNames(css['row'], isChosen && css['chosen'])}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <Monogram name={institutionName} />
        <span className={css['bank']}>{institutionName}</span>
        <span className={css['words']}>{receiptWords(receipt)}</span>
        <time className={css['when']} dateTime={new Date(at).toISOString()} title={formatMoment(at)}>
          {formatAgo(at, now)}
        </time>
      </button>
    </li>
  );
}
