import { useNavigate } from '@tanstack/react-router';
import { Download, ListX, Receipt } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';

import type { TransactionOutline } from '#contract/shapes/transactions.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { currenciesOf } from '../../format/accounts.ts';
import { formatShortMonth } from '../../format/dates.ts';
import { formatCount } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { View } from '../../ui/view.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FilterBar } from './filter-bar.tsx';
import { TotalsBar } from './totals-bar.tsx';
import { TransactionInspector } from './transaction-inspector.tsx';
import { TransactionList } from './transaction-list.tsx';
import css from './transactions-view.module.css';
import { useExporting, useInitialFocus } from './use-arrival.ts';
import { useCategoryPicking } from './use-category-picking.tsx';
import { useEdits } from './use-edits.ts';
import { useFilter } from './use-filter.ts';
import type { ListControl } from './use-list-control.ts';
import { useListShortcuts } from './use-list-shortcuts.ts';
import { useNoteFocus } from './use-note-focus.ts';
import { useShownList } from './use-shown-list.ts';

const rowPixels = { comfortable: 32, compact: 28 } as const;

export function TransactionsView(): ReactElement {
  const control = useFilter();
  const { filter, clear, entry, inspect } = control;
  const { shown, isBehind, failure, retry } = useShownList(filter);
  const { data: accounts = [] } = useOperation('accounts.list', {});
  const { data: categories = [] } = useOperation('categories.list', {});
  const { today, settings } = useAppState();
  const [isExporting, setExporting] = useExporting();
  const [selectedCount, setSelectedCount] = useState(0);
  const edits = useEdits();
  const noteFocus = useNoteFocus();

  const gridRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const list = useRef<ListControl | null>(null);
  const onControl = useCallback((next: ListControl) => {
    list.current = next;
    setSelectedCount(next.selection.selected.size);
  }, []);
  const categoryById = useMemo(() => new Map(categories.map((category) => [category.categoryId, category])), [categories]);
  const picking = useCategoryPicking({ list, categories: categoryById, edits, gridRef });

  useListShortcuts({ list, searchRef, noteFocus, pickCategory: picking.start, openExport: () => setExporting(true) });
  useInitialFocus(searchRef, gridRef, shown !== null);

  const outline = shown?.outline;
  return (
    <View
      title="Transactions"
      isBare
      subtitle={sinceWords(outline)}
      actions={
        outline !== undefined &&
        outline.count > 0 && (
          <Button icon={Download} onPress={() => setExporting(true)}>
            {shown?.isCounted === true ? `Export ${formatCount(outline.count)}…` : 'Export…'}
          </Button>
        )
      }
    >
      <FilterBar
        control={control}
        accounts={accounts}
        categories={categories}
        today={today}
        searchRef={searchRef}
        onLeaveSearch={() => {
          gridRef.current?.focus();
          list.current?.moveBy(1);
        }}
      />
      <div className={css['split']}>
        {failure !== null ? (
          <FailurePanel failure={failure} onRetry={retry} />
        ) : shown === null ? (
          <div className={css['filling']} aria-busy />
        ) : shown.outline.count === 0 ? (
          <NothingHere isEverything={shown.outline.totalCount === 0} onClear={clear} />
        ) : (
          <TransactionList
            list={shown}
            isBehind={isBehind}
            categories={categoryById}
            today={today}
            mainCurrency={currenciesOf(accounts)[0] ?? 'USD'}
            rowPixels={rowPixels[settings.density]}
            gridRef={gridRef}
            entry={entry}
            onInspect={inspect}
            onControl={onControl}
            onPickCategory={picking.startAt}
          />
        )}
        {entry !== null && (
          <TransactionInspector
            entryId={entry}
            categories={categoryById}
            edits={edits}
            today={today}
            noteFocus={noteFocus}
            onClose={() => {
              inspect(null);
              gridRef.current?.focus();
            }}
          />
        )}
      </div>
      {outline !== undefined && outline.count > 0 && (
        <TotalsBar
          outline={outline}
          isCounted={shown?.isCounted === true}
          selectedCount={selectedCount}
          onSetCategory={picking.start}
          onClearSelection={() => list.current?.selection.clear()}
        />
      )}
      {picking.element}
      {isExporting && shown?.isCounted === true && (
        <ExportDialog filter={shown.filter} rowCount={shown.outline.count} onClose={() => setExporting(false)} />
      )}
    </View>
  );
}

/** `2,177 since Nov 2024`. */
function sinceWords(outline: TransactionOutline | undefined): string | null {
  const earliest = outline?.earliestDate ?? null;
  return earliest === null ? null : `${formatCount(outline?.totalCount ?? 0)} since ${formatShortMonth(earliest)}`;
}

interface NothingHereProps {
  readonly isEverything: boolean;
  readonly onClear: () => void;
}

function NothingHere({ isEverything, onClear }: NothingHereProps): ReactElement {
  const navigate = useNavigate();
  return (
    <div className={css['filling']}>
      {isEverything ? (
        <EmptyState
          icon={Receipt}
          action={
            <Button variant="primary" onPress={() => void navigate({ to: '/connections' })}>
              Connect a bank
            </Button>
          }
        >
          No transactions yet: they arrive when you connect a bank.
        </EmptyState>
      ) : (
        <EmptyState icon={ListX} action={<Button onPress={onClear}>Clear filters</Button>}>
          Nothing matches these filters.
        </EmptyState>
      )}
    </div>
  );
}
