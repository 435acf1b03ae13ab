import {
  useLayoutEffect,
  useMemo,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
} from 'react';

import type { CategoryId } from '#contract/ids.ts';
import type { Category, TransactionOutline } from '#contract/shapes/transactions.ts';
import { formatMoney } from '../../format/money.ts';
import { classNames } from '../../ui/class-names.ts';
import { createListLayout, monthHeaderPixels, type ListLayout } from './list-layout.ts';
import { MonthHeader } from './month-header.tsx';
import css from './transaction-list.module.css';
import { rowElementId, TransactionRow } from './transaction-row.tsx';
import type { Selection } from './use-selection.ts';
import { useReadRange, useRows } from './use-rows.ts';
import type { ShownList } from './use-shown-list.ts';
import { useListControl, type ListControl } from './use-list-control.ts';
import { useListScroll, type ListScroll } from './use-list-scroll.ts';

export interface TransactionListProps {
  readonly list: ShownList;
  readonly isBehind: boolean;
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly today: string;
  readonly mainCurrency: string;
  readonly rowPixels: number;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onControl: (control: ListControl) => void;
  readonly onPickCategory: (row: number, anchor: Element) => void;
}

const covers = { headPixels: 30, stickyPixels: monthHeaderPixels };
/** Items drawn beyond each edge, so that the next few are there before the page knows that it moved. */
const itemsBeyond = 6;
/** Of a tabular digit at the list's size. */
const pixelsPerCharacter = 8.2;

/** The rows in sight of a list of any length, with its months; keys and clicks choose among them. */
export function TransactionList(props: TransactionListProps): ReactElement {
  const { list, isBehind, categories, today, mainCurrency, rowPixels, gridRef, onControl, onPickCategory } = props;
  const { filter, outline } = list;
  const characters = useAmountCharacters(list);
  const layout = useMemo(
    () =>
      createListLayout(
        outline.months.map((month) => month.count),
        rowPixels,
      ),
    [outline.months, rowPixels],
  );

  const scroll = useListScroll(gridRef, filter, layout.totalPixels, covers);
  const items = itemsInSight(layout, scroll);
  // Row elements are used again for other rows: making new ones is what fast scrolling would cost most.
  const places = Math.ceil(items.length / 16) * 16;
  const rowsInSight = items.flatMap((index) => {
    const item = layout.itemAt(index);
    return item.kind === 'row' ? [item.row] : [];
  });
  const rows = useRows(filter, layout.rowCount, {
    first: rowsInSight[0] ?? 0,
    last: rowsInSight.at(-1) ?? 0,
    moved: Math.round(scroll.movedPixels / rowPixels),
  });
  const control = useListControl({
    rowCount: layout.rowCount,
    rowsPerPage: Math.max(1, Math.floor((scroll.viewPixels - monthHeaderPixels) / rowPixels)),
    rows,
    readRange: useReadRange(filter),
    reveal: (row) => {
      const top = layout.topOf(layout.indexOfRow(row));
      scroll.reveal(top, top + rowPixels);
    },
  });
  useLayoutEffect(() => onControl(control));

  const sticky = layout.stickyAt(scroll.offset);
  /** From the list's own top to the element's. */
  const shift = scroll.scrollTop - scroll.offset;
  const stickyMonth = outline.months[sticky.month];
  const { active } = control.selection;

  return (
    <div
      ref={gridRef}
      role="grid"
      tabIndex={0}
      aria-label="Transactions"
      aria-rowcount={list.isCounted ? layout.itemCount + 1 : -1}
      aria-colcount={5}
      aria-multiselectable
      aria-busy={isBehind}
      aria-activedescendant={active === -1 ? undefined : rowElementId(active)}
      className={classNames(css['grid'], isBehind && css['behind'])}
      style={{ '--row': `${rowPixels}px`, '--amount': `${characters * pixelsPerCharacter}px` } as CSSProperties}
      onKeyDown={(event: KeyboardEvent) => control.onKeyDown(event)}
      onClick={(event) => onListClick(event, control.selection, control.open, onPickCategory)}
    >
      <div role="row" aria-rowindex={1} className={css['columns']}>
        <span role="columnheader">Date</span>
        <span role="columnheader">Merchant</span>
        <span role="columnheader" className={css['category']}>
          Category
        </span>
        <span role="columnheader" className={css['account']}>
          Account
        </span>
        <span role="columnheader" className={css['amount']}>
          Amount
        </span>
      </div>
      {stickyMonth !== undefined && (
        <div className={css['sticky']} aria-hidden>
          <MonthHeader month={stickyMonth} mainCurrency={mainCurrency} top={sticky.shiftPixels} />
        </div>
      )}
      <div role="rowgroup" className={css['body']} style={{ height: scroll.heightPixels }}>
        {items.map((index) => {
          const item = layout.itemAt(index);
          const top = layout.topOf(index) + shift;
          if (item.kind === 'month') {
            const month = outline.months[item.month];
            return month === undefined ? null : (
              <MonthHeader key={month.month} month={month} mainCurrency={mainCurrency} top={top} ariaRowIndex={index + 2} />
            );
          }
          const transaction = rows.rowAt(item.row);
          return (
            <TransactionRow
              key={item.row % places}
              row={item.row}
              ariaRowIndex={index + 2}
              top={top}
              transaction={transaction}
              category={transaction === undefined ? undefined : categories.get(transaction.categoryId)}
              search={filter.search ?? ''}
              today={today}
              mainCurrency={mainCurrency}
              isActive={item.row === active}
              isSelected={transaction !== undefined && control.selection.selected.has(transaction.entryId)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Indexes of the items to draw. Whoever leaps by more than a window gains nothing from items beyond its edges. */
function itemsInSight(layout: ListLayout, { offset, viewPixels, movedPixels }: ListScroll): readonly number[] {
  if (layout.itemCount === 0) return [];
  const beyond = Math.abs(movedPixels) > viewPixels ? 0 : itemsBeyond;
  const first = Math.max(0, layout.indexAt(offset) - beyond);
  const last = Math.min(layout.itemCount - 1, layout.indexAt(offset + viewPixels) + beyond);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

/** Until a list is counted the column stays as wide as it was, where that is enough. */
function useAmountCharacters({ outline, isCounted }: ShownList): number {
  const needed = amountCharacters(outline);
  const [characters, setCharacters] = useState(needed);
  const isRight = isCounted ? characters === needed : characters >= needed;
  if (!isRight) setCharacters(needed);
  return isRight ? characters : needed;
}

/** Room for the longest amount: no row is larger than the sum of its direction. */
function amountCharacters({ sums }: TransactionOutline): number {
  const texts = sums.flatMap((sum) => [sum.in, sum.out].map((amount) => formatMoney(amount, sum.currency, { sign: 'always' })));
  return Math.max(11, ...texts.map((text) => text.length));
}

function onListClick(
  event: MouseEvent,
  selection: Selection,
  open: (row: number) => void,
  onPickCategory: (row: number, anchor: Element) => void,
): void {
  if (!(event.target instanceof Element)) return;
  const element = event.target.closest<HTMLElement>('[data-row]');
  if (element === null) return;
  const row = Number(element.dataset['row']);

  const categoryButton = event.target.closest('[data-category-of]');
  if (event.shiftKey) selection.moveTo(row, true);
  else if (event.ctrlKey || event.metaKey) selection.toggle(row);
  else if (categoryButton !== null) onPickCategory(row, categoryButton);
  else open(row);
}
