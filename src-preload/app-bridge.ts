/**
 * The preload of the app window. It gives the page one function for each operation and one way to
 * hear events; neither `ipcRenderer` nor its event objects ever reach the page.
 */
import { contextBridge, ipcRenderer } from 'electron';

import type { CofferApi } from './contract/api.ts';
import { eventChannel, eventNames, operationChannel, operationNames } from './contract/channels.ts';
import type { EventName, EventPayload } from './contract/events.ts';

/** Far above what a page needs; a page that runs past it is broken or hostile. */
const maximumListenersPerEvent = 200;

type AnyListener = (payload: never) => void;

const call = Object.fromEntries(
  operationNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(operationChannel(name), input)]),
) as unknown as CofferApi['call'];

const listenersByEvent = new Map<string, Set<AnyListener>>();

for (const name of eventNames) {
  const listeners = new Set<AnyListener>();
  listenersByEvent.set(name, listeners);
  ipcRenderer.on(eventChannel(name), (_event, payload) => {
    for (const listener of listeners) listener(payload as never);
  });
}

function on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void {
  const listeners = listenersByEvent.get(name);
  if (listeners === undefined) throw new Error(`There is no event named ${name}.`);
  if (listeners.size >= maximumListenersPerEvent) throw new Error(`Too many listeners for ${name}: stop some first.`);

  // A wrapper of our own, so that the same function may listen twice and stop once.
  const heard: AnyListener = (payload) => listener(payload);
  listeners.add(heard);
  return () => {
    listeners.delete(heard);
  };
}

contextBridge.exposeInMainWorld('coffer', { call, on } satisfies CofferApi);
