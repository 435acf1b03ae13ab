import type { ListLayout } from './list-layout.ts';
import type { ListScroll } from './use-list-scroll.ts';

/** Rows drawn beyond each edge, so that the next few are there before the page knows that it moved. */
const rowsBeyond = 6;

/** Which rows have an element, and which of these must be right now. */
export interface DrawnRows {
  /** As many as there are elements, one after the other. */
  readonly first: number;
  readonly count: number;
  /** Those worth drawing anew. Whoever leaps by more than a window gains nothing from rows beyond its edges. */
  readonly wanted: { readonly first: number; readonly last: number };
}

export function drawnRows(layout: ListLayout, { offset, viewPixels, movedPixels }: ListScroll, rowPixels: number): DrawnRows {
  const { rowCount } = layout;
  if (rowCount === 0) return { first: 0, count: 0, wanted: { first: 0, last: -1 } };

  const inSight = { first: rowAt(layout, offset), last: rowAt(layout, offset + viewPixels) };
  // The same number at every place: an element that is not needed would go, and be made again in the next frame.
  const count = Math.min(rowCount, Math.ceil(viewPixels / rowPixels) + 1 + 2 * rowsBeyond);
  const first = Math.max(0, Math.min(inSight.first - rowsBeyond, rowCount - count));
  const isLeap = Math.abs(movedPixels) > viewPixels;
  return { first, count, wanted: isLeap ? inSight : { first, last: first + count - 1 } };
}

/** The row at so many pixels; where a month's header is, its first row. */
function rowAt(layout: ListLayout, pixels: number): number {
  const index = Math.min(layout.indexAt(pixels), layout.itemCount - 1);
  const item = layout.itemAt(index);
  if (item.kind === 'row') return item.row;
  const next = layout.itemAt(index + 1);
  return next.kind === 'row' ? next.row : layout.rowCount - 1;
}

/** The row that the element of a slot shows: an element gets another row, never another place among its neighbours. */
export function rowOfSlot(slot: number, { first, count }: DrawnRows): number {
  return first + ((slot - (first % count) + count) % count);
}

/** Indexes of the months' headers among the drawn rows. */
export function drawnMonths(layout: ListLayout, { first, count }: DrawnRows): readonly number[] {
  if (count === 0) return [];
  const from = layout.indexOfRow(first) - 1;
  const length = layout.indexOfRow(first + count - 1) - from;
  return Array.from({ length }, (_, place) => from + place).filter((index) => layout.itemAt(index).kind === 'month');
}
