import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import { createListScale, type ListPlace } from './list-scale.ts';

export interface ListScroll extends ListPlace {
  /** How tall the element that holds the list must be. */
  readonly heightPixels: number;
  /** How much of the list is in sight. */
  readonly viewPixels: number;
  /** Pixels between the last two places: which way, and how fast. */
  readonly movedPixels: number;
  /** Brings what lies between two heights of the list into sight, moving no further than it must. */
  readonly reveal: (from: number, to: number) => void;
}

interface Covers {
  /** What stands over the list's upper edge: the names of its columns. */
  readonly headPixels: number;
  /** What also covers rows there, and must not cover one that was asked for. */
  readonly stickyPixels: number;
}

/** When the wheel has been still for this long, the bar is put where it belongs. */
const stillMilliseconds = 150;

const top = { scrollTop: 0, offset: 0, movedPixels: 0 };

/** Where a scroller is in a list of any height. Renders within the frame in which it scrolled. Another `list` begins at its top. */
export function useListScroll(
  scroller: RefObject<HTMLElement | null>,
  list: unknown,
  totalPixels: number,
  { headPixels, stickyPixels }: Covers,
): ListScroll {
  const [viewPixels, setViewPixels] = useState(0);
  const [place, setPlace] = useState<ListPlace & { readonly movedPixels: number }>(top);
  const [seen, setSeen] = useState(list);
  const scale = useMemo(() => createListScale(totalPixels, viewPixels), [totalPixels, viewPixels]);
  // What the browser was told, or said, last: its own event about that is no news.
  const last = useRef<ListPlace>(top);
  if (seen !== list) {
    setSeen(list);
    setPlace(top);
  }
  useLayoutEffect(() => {
    last.current = top;
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, list]);

  const settle = useCallback((next: ListPlace): void => {
    setPlace({ ...next, movedPixels: next.offset - last.current.offset });
    last.current = next;
  }, []);
  const goTo = useCallback(
    (offset: number): void => {
      const next = scale.placeAt(offset);
      settle(next);
      scroller.current?.scrollTo({ top: next.scrollTop });
    },
    [scroller, scale, settle],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = (): void => setViewPixels(Math.max(0, element.clientHeight - headPixels));
    const onScroll = (): void => {
      const { scrollTop } = element;
      if (scrollTop === last.current.scrollTop) return;
      const next = scale.follow(last.current, scrollTop);
      flushSync(() => settle(next));
      clearTimeout(timer);
      if (scale.isStrained(next)) goTo(next.offset);
      else timer = setTimeout(() => goTo(last.current.offset), stillMilliseconds);
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, scale, headPixels, settle, goTo]);

  return {
    ...place,
    heightPixels: scale.heightPixels,
    viewPixels,
    reveal: (from, to) => {
      const { offset } = last.current;
      if (from < offset + stickyPixels) goTo(from - stickyPixels);
      else if (to > offset + viewPixels) goTo(to - viewPixels);
    },
  };
}
