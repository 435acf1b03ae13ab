import { useSyncExternalStore } from 'react';

/** An on/off preference of this window, remembered on this machine. Never holds anything of the user's money. */
export interface StoredFlag {
  readonly get: () => boolean;
  readonly set: (value: boolean) => void;
  readonly use: () => boolean;
}

export function storedFlag(name: string, initial: boolean): StoredFlag {
  const key = `coffer.${name}`;
  const stored = localStorage.getItem(key);
  let value = stored === null ? initial : stored === 'true';
  const listeners = new Set<() => void>();

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = (): boolean => value;
  return {
    get,
    set: (next) => {
      value = next;
      localStorage.setItem(key, String(next));
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
