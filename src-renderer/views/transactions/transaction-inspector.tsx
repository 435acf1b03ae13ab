import { useCallback, useRef, useState, type ReactElement } from 'react';

import type { CategoryId, EntryId } from '#contract/ids.ts';
import type { Category, TransactionDetail } from '#contract/shapes/transactions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { formatDay, formatLongDay } from '../../format/dates.ts';
import { CategoryBadge } from '../../ui/category-badge.tsx';
import { CategoryPicker } from '../../ui/category-picker.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Facts, Inspector } from '../../ui/inspector.tsx';
import { Money } from '../../ui/money.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { NoteEditor } from './note-editor.tsx';
import css from './transaction-inspector.module.css';
import { transactionFacts } from './transaction-facts.ts';
import type { Edits } from './use-edits.ts';
import type { NoteFocus } from './use-note-focus.ts';
import { WhatHappened } from './what-happened.tsx';

interface TransactionInspectorProps {
  readonly entryId: EntryId;
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly edits: Edits;
  readonly today: string;
  readonly noteFocus: NoteFocus;
  readonly onClose: () => void;
}

export function TransactionInspector({ entryId, onClose, ...rest }: TransactionInspectorProps): ReactElement {
  const detail = useOperation('transactions.detail', { entryId }, { keepPrevious: true });
  return (
    <Inspector label="Transaction" onClose={onClose}>
      {detail.isError ? (
        <FailurePanel failure={detail.error.failure} onRetry={() => void detail.refetch()} />
      ) : detail.data === undefined ? (
        <div className={css['waiting']}>
          <Skeleton width="40%" />
          <Skeleton width="60%" height="26px" />
          <Skeleton width="80%" />
        </div>
      ) : (
        <Detail key={detail.data.entryId} detail={detail.data} {...rest} />
      )}
    </Inspector>
  );
}

interface DetailProps extends Omit<TransactionInspectorProps, 'entryId' | 'onClose'> {
  readonly detail: TransactionDetail;
}

function Detail({ detail, categories, edits, today, noteFocus }: DetailProps): ReactElement {
  const [isPicking, setPicking] = useState(false);
  const categoryRef = useRef<HTMLButtonElement>(null);
  const { entryId, amount, currency, merchant, description, date, authorizedDate, pendingForm, note } = detail;
  const noteRef = useCallback((field: HTMLElement | null) => noteFocus.attach(entryId, field), [noteFocus, entryId]);
  const setCategory = (category: Category | null): void => {
    setPicking(false);
    edits.setCategory([entryId], category);
  };

  return (
    <>
      <p className={css['account']}>{detail.accountName}</p>
      <p className={css['amount']}>
        <Money minorUnits={amount} currency={currency} sign="always" isHeadline isIncomeMarked />
      </p>
      {detail.status === 'pending' && <p className={css['quiet']}>Pending: the bank may still change it.</p>}
      {pendingForm !== null && (
        <p className={css['quiet']}>
          was <Money minorUnits={pendingForm.amount} currency={currency} /> pending on {formatDay(pendingForm.date, today, true)}
        </p>
      )}
      <h2 className={css['name']}>{merchant ?? description}</h2>
      {merchant !== null && <p className={css['bankText']}>{description}</p>}

      <Facts
        facts={[
          [
            'Category',
            <button key="category" ref={categoryRef} type="button" className={css['category']} onClick={() => setPicking(true)}>
              <CategoryBadge category={categories.get(detail.categoryId)} />
            </button>,
          ],
          ['Bank says', bankCategoryWords(detail, categories)],
          ['Date', formatLongDay(date)],
          ['Authorised', authorizedDate === null || authorizedDate === date ? null : formatLongDay(authorizedDate)],
          ['Bank', detail.institutionName],
          ...transactionFacts(detail),
        ]}
      />
      <NoteEditor note={note} fieldRef={noteRef} onSave={(text) => edits.setNote(entryId, text)} />
      <WhatHappened history={detail.history} currency={currency} today={today} />
      <CategoryPicker
        categories={[...categories.values()]}
        selected={new Set([detail.categoryId])}
        anchor={categoryRef}
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        onPick={(categoryId) => setCategory(categories.get(categoryId) ?? null)}
        onReset={detail.categoryEdited ? () => setCategory(null) : undefined}
      />
    </>
  );
}

/** Our name for the bank's category, and the bank's own words where they say more. */
function bankCategoryWords(
  { bankCategoryId, bankCategoryText }: TransactionDetail,
  categories: ReadonlyMap<CategoryId, Category>,
): string {
  const ours = categories.get(bankCategoryId)?.name;
  const theirs = bankCategoryText?.replaceAll('_', ' ').toLowerCase();
  return [ours, theirs].filter((text) => text !== undefined).join(' · ');
}
