/**
 * The list as items: each month's header, then its rows. Which item is what, and where each month
 * begins, follows from the months' counts alone; no row need be known.
 */
export const monthHeaderPixels = 30;

export type ListItem = { readonly kind: 'month'; readonly month: number } | { readonly kind: 'row'; readonly row: number };

export interface ListLayout {
  readonly itemCount: number;
  readonly rowCount: number;
  readonly itemAt: (index: number) => ListItem;
  readonly indexOfRow: (row: number) => number;
  readonly totalPixels: number;
  /** Where an item begins, from the top of the list. */
  readonly topOf: (index: number) => number;
  /** The item at so many pixels from the top. */
  readonly indexAt: (pixels: number) => number;
  /** The month that fills the top of the window, and how far the next one has pushed its header up (0 or less). */
  readonly stickyAt: (scrollPixels: number) => { readonly month: number; readonly shiftPixels: number };
}

/** The last position whose value is not above `wanted`; `values` ascends and starts at or below it. */
function lastNotAbove(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? Infinity) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @param counts rows of each month, in the order shown; each at least 1 */
export function createListLayout(counts: readonly number[], rowPixels: number): ListLayout {
  const firstRows: number[] = [];
  let rowCount = 0;
  for (const count of counts) {
    firstRows.push(rowCount);
    rowCount += count;
  }
  const headerIndexes = firstRows.map((firstRow, month) => firstRow + month);
  const tops = firstRows.map((firstRow, month) => month * monthHeaderPixels + firstRow * rowPixels);

  const itemAt = (index: number): ListItem => {
    const month = lastNotAbove(headerIndexes, index);
    return headerIndexes[month] === index ? { kind: 'month', month } : { kind: 'row', row: index - month - 1 };
  };
  return {
    itemCount: rowCount + counts.length,
    rowCount,
    itemAt,
    indexOfRow: (row) => row + lastNotAbove(firstRows, row) + 1,
    totalPixels: counts.length * monthHeaderPixels + rowCount * rowPixels,
    topOf: (index) => {
      const month = lastNotAbove(headerIndexes, index);
      const rowsBefore = index - (headerIndexes[month] ?? 0) - 1;
      return (tops[month] ?? 0) + (rowsBefore < 0 ? 0 : monthHeaderPixels + rowsBefore * rowPixels);
    },
    indexAt: (pixels) => {
      const month = lastNotAbove(tops, pixels);
      const row = Math.floor((pixels - (tops[month] ?? 0) - monthHeaderPixels) / rowPixels);
      return (headerIndexes[month] ?? 0) + Math.min(Math.max(-1, row), (counts[month] ?? 0) - 1) + 1;
    },
    stickyAt: (scrollPixels) => {
      const month = lastNotAbove(tops, Math.max(0, scrollPixels));
      const next = tops[month + 1];
      return { month, shiftPixels: next === undefined ? 0 : Math.min(0, next - scrollPixels - monthHeaderPixels) };
    },
  };
}
