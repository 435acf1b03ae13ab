/**
 * A list may be taller than a page can be: Chromium cuts an element off at 33,554,428 pixels, which is a
 * million rows. A taller list stands in an element of less, and only dragging its bar is scaled: what
 * moves by a little moves pixel by pixel, as anywhere else.
 */
export const tallestPixels = 33_000_000;
/** How much of each end is never scaled. */
const endPixels = 100_000;

/** Where a scroller stands: what the browser says, and what that means in the list. */
export interface ListPlace {
  readonly scrollTop: number;
  /** From the list's true top. */
  readonly offset: number;
}

export interface ListScale {
  /** How tall the element is. */
  readonly heightPixels: number;
  /** Where the list is once the browser says `scrollTop`. */
  readonly follow: (before: ListPlace, scrollTop: number) => ListPlace;
  /** What to tell the browser so that the list is at `offset`. */
  readonly placeAt: (offset: number) => ListPlace;
  /** Whether the bar is too far from where it belongs to go on by pixels: near an end that is not the list's own. */
  readonly isStrained: (place: ListPlace) => boolean;
}

/** @param viewPixels what is in sight at once */
export function createListScale(totalPixels: number, viewPixels: number, tallest = tallestPixels): ListScale {
  const heightPixels = Math.min(totalPixels, tallest);
  const lastOffset = Math.max(0, totalPixels - viewPixels);
  const lastTop = Math.max(0, heightPixels - viewPixels);
  if (totalPixels <= heightPixels) {
    return {
      heightPixels,
      placeAt: (wanted) => samePlace(within(wanted, lastOffset)),
      follow: (_before, scrollTop) => samePlace(scrollTop),
      isStrained: () => false,
    };
  }

  // Pixel by pixel at both ends, where what is above or below runs out; scaled in between.
  const scale = (lastOffset - 2 * endPixels) / (lastTop - 2 * endPixels);
  const offsetAt = (scrollTop: number): number => {
    if (scrollTop <= endPixels) return scrollTop;
    if (scrollTop >= lastTop - endPixels) return lastOffset - (lastTop - scrollTop);
    return endPixels + (scrollTop - endPixels) * scale;
  };
  const topAt = (offset: number): number => {
    if (offset <= endPixels) return offset;
    if (offset >= lastOffset - endPixels) return lastTop - (lastOffset - offset);
    return Math.round(endPixels + (offset - endPixels) / scale);
  };
  return {
    heightPixels,
    placeAt: (wanted) => {
      const offset = within(wanted, lastOffset);
      return { scrollTop: topAt(offset), offset };
    },
    follow: (before, scrollTop) => {
      const moved = scrollTop - before.scrollTop;
      // A pixel of the bar is worth far more than two windows of a list that long.
      const isDragged = Math.abs(moved) > 2 * viewPixels;
      return { scrollTop, offset: within(isDragged ? offsetAt(scrollTop) : before.offset + moved, lastOffset) };
    },
    isStrained: ({ scrollTop, offset }) => {
      const nearest = Math.min(scrollTop, lastTop - scrollTop);
      return nearest < 2 * viewPixels && Math.abs(offset - offsetAt(scrollTop)) >= 1;
    },
  };
}

const samePlace = (offset: number): ListPlace => ({ scrollTop: offset, offset });
const within = (value: number, last: number): number => Math.min(Math.max(0, value), last);
