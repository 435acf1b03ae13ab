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

import type { CategoryId, EntryId } from '#contract/ids.ts';
import type { Category, TransactionOutline } from '#contract/shapes/transactions.ts';
import { formatMoney } from '../../format/money.ts';
import { classNames } from '../../ui/class-names.ts';
import { drawnMonths, drawnRows, rowOfSlot, type DrawnRows } from './drawn-rows.ts';
import { createListLayout, monthHeaderPixels } from './list-layout.ts';
import { MonthHeader } from './month-header.tsx';
import css from './transaction-list.module.css';
import { rowElementId, TransactionRow } from './transaction-row.tsx';
import type { Selection } from './use-selection.ts';
import { useReadRange, useRows } from './use-rows.ts';
import type { ShownList } from './use-shown-list.ts';
import { useListControl, type ListControl } from './use-list-control.ts';
import { useListScroll } from './use-list-scroll.ts';

export interface TransactionListProps {
  readonly list: ShownList;
  readonly isBehind: boolean;
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly today: string;
  readonly mainCurrency: string;
  readonly rowPixels: number;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** What is in the inspector. */
  readonly entry: EntryId | null;
  readonly onInspect: (entry: EntryId | null) => void;
  readonly onControl: (control: ListControl) => void;
  readonly onPickCategory: (row: number, anchor: Element) => void;
}

const covers = { headPixels: 30, stickyPixels: monthHeaderPixels };
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
  const drawn = drawnRows(layout, scroll, rowPixels);
  const { wanted } = drawn;
  const slots = useSlots(drawn, scroll.movedPixels === 0);
  const rows = useRows(filter, layout.rowCount, { ...wanted, moved: Math.round(scroll.movedPixels / rowPixels) });
  const control = useListControl({
    rowCount: layout.rowCount,
    rowsPerPage: Math.max(1, Math.floor((scroll.viewPixels - monthHeaderPixels) / rowPixels)),
    rows,
    readRange: useReadRange(filter),
    entry: props.entry,
    inspect: props.onInspect,
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
        {slots.map((slot) => {
          const row = rowOfSlot(slot, drawn);
          const index = layout.indexOfRow(row);
          const transaction = rows.rowAt(row);
          return (
            <TransactionRow
              key={slot}
              row={row}
              // A shifted list has no place where what is left as it is would be out of sight.
              isLeftAsItIs={shift === 0 && (row < wanted.first || row > wanted.last)}
              ariaRowIndex={index + 2}
              top={layout.topOf(index) + shift}
              transaction={transaction}
              category={transaction === undefined ? undefined : categories.get(transaction.categoryId)}
              search={filter.search ?? ''}
              today={today}
              mainCurrency={mainCurrency}
              isActive={row === active}
              isSelected={transaction !== undefined && control.selection.selected.has(transaction.entryId)}
            />
          );
        })}
        {drawnMonths(layout, drawn).map((index) => {
          const item = layout.itemAt(index);
          const month = item.kind === 'month' ? outline.months[item.month] : undefined;
          const top = layout.topOf(index) + shift;
          return month === undefined ? null : (
            <MonthHeader key={month.month} month={month} mainCurrency={mainCurrency} top={top} ariaRowIndex={index + 2} />
          );
        })}
      </div>
    </div>
  );
}

/**
 * The row elements in the order of the page. They are used again for other rows and stay where they are in the page
 * while the list moves, since to make or move one is what fast scrolling would cost most; at rest they stand in the
 * order of their rows, for whoever reads the page and does not see it.
 */
function useSlots({ first, count }: DrawnRows, isAtRest: boolean): readonly number[] {
  const inOrder = count === 0 ? 0 : first % count;
  const [start, setStart] = useState(inOrder);
  if (isAtRest && start !== inOrder) setStart(inOrder);
  return useMemo(() => Array.from({ length: count }, (_, place) => (start + place) % count), [count, start]);
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
