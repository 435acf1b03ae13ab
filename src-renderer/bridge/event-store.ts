/** Keeps what the last events said, for components to read. */
import { useSyncExternalStore } from 'react';

import type { EventName, EventPayload } from '#contract/events.ts';
import { coffer } from './coffer.ts';

const starts: (() => void)[] = [];

/** Hears what the stores of the page are about from now on, and not from when somebody first looks. */
export function listenForEvents(): void {
  for (const start of starts) start();
}

/** A hook that answers `reduce`d state over all events of one name since the page opened. */
export function eventStore<Name extends EventName, State>(
  name: Name,
  initial: State,
  reduce: (state: State, payload: EventPayload<Name>) => State,
): () => State {
  let state = initial;
  const listeners = new Set<() => void>();
  let isListening = false;

  const start = (): void => {
    if (isListening) return;
    isListening = true;
    coffer().on(name, (payload) => {
      state = reduce(state, payload);
      for (const each of listeners) each();
    });
  };
  starts.push(start);
  const subscribe = (listener: () => void): (() => void) => {
    start();
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return () => useSyncExternalStore(subscribe, () => state);
}
