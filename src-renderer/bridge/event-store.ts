/** Keeps what the last events said, for components to read. */
import { useSyncExternalStore } from 'react';

import type { EventName, EventPayload } from '#contract/events.ts';
import { coffer } from './coffer.ts';

/** A hook that answers `reduce`d state over all events of one name since the page opened. */
export function eventStore<Name extends EventName, State>(
  name: Name,
  initial: State,
  reduce: (state: State, payload: EventPayload<Name>) => State,
): () => State {
  let state = initial;
  const listeners = new Set<() => void>();
  let isListening = false;

  const subscribe = (listener: () => void): (() => void) => {
    if (!isListening) {
      isListening = true;
      coffer().on(name, (payload) => {
        state = reduce(state, payload);
        for (const each of listeners) each();
      });
    }
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return () => useSyncExternalStore(subscribe, () => state);
}
