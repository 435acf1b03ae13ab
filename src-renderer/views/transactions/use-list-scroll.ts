import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
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

/** When the list has been still for this long it is at rest, and the bar is put where it belongs. */
const stillMilliseconds = 150;

interface State extends ListPlace {
  readonly movedPixels: number;
  /** Whether the browser is still to be told of it. */
  readonly isNews: boolean;
}

const top: State = { scrollTop: 0, offset: 0, movedPixels: 0, isNews: true };

/** Where a scroller is in a list of any height. Renders within the frame in which it scrolled. Another `list` begins at its top. */
export function useListScroll(
  scroller: RefObject<HTMLElement | null>,
  list: unknown,
  totalPixels: number,
  { headPixels, stickyPixels }: Covers,
): ListScroll {
  const [viewPixels, setViewPixels] = useState(0);
  const [state, setState] = useState(top);
  const [seen, setSeen] = useState(list);
  const scale = useMemo(() => createListScale(totalPixels, viewPixels), [totalPixels, viewPixels]);
  // The browser's own event about what it was told is no news.
  const last = useRef<ListPlace>(top);
  if (seen !== list) {
    setSeen(list);
    setState({ ...top });
  }
  useLayoutEffect(() => {
    // To tell the browser what it knows would have it lay out the page at once, before all is in it.
    const isElsewhere = last.current.scrollTop !== state.scrollTop;
    last.current = state;
    if (state.isNews && isElsewhere) scroller.current?.scrollTo({ top: state.scrollTop });
  }, [scroller, state]);

  const goTo = useCallback(
    (offset: number): void =>
      setState((before) => {
        const next = scale.placeAt(offset);
        return { ...next, movedPixels: next.offset - before.offset, isNews: next.scrollTop !== before.scrollTop };
      }),
    [scale],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const onScroll = (): void => {
      const { scrollTop } = element;
      if (scrollTop === last.current.scrollTop) return;
      const next = scale.follow(last.current, scrollTop);
      flushSync(() => setState((before) => ({ ...next, movedPixels: next.offset - before.offset, isNews: false })));
      if (scale.isStrained(next)) goTo(next.offset);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller, scale, goTo]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => setViewPixels(Math.max(0, element.clientHeight - headPixels));
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, headPixels]);

  useEffect(() => {
    if (state.movedPixels === 0) return undefined;
    const timer = setTimeout(() => goTo(state.offset), stillMilliseconds);
    return () => clearTimeout(timer);
  }, [state, goTo]);

  return {
    scrollTop: state.scrollTop,
    offset: state.offset,
    movedPixels: state.movedPixels,
    heightPixels: scale.heightPixels,
    viewPixels,
    reveal: (from, to) => {
      const { offset } = state;
      if (from < offset + stickyPixels) goTo(from - stickyPixels);
      else if (to > offset + viewPixels) goTo(to - viewPixels);
    },
  };
}
