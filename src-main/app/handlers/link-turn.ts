import { failed } from '#contract/failures.ts';

/** There is one Link window at a time, and whoever goes on in the browser closes it. */
export interface LinkTurn {
  /** Rejects with `busy` while another is open. `signal` says that the window is to close. */
  readonly take: <Value>(work: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;
  /** Closes the window that is open, and waits until it is done. */
  readonly end: () => Promise<void>;
}

export function createLinkTurn(): LinkTurn {
  let current: { readonly stop: AbortController; readonly done: Promise<unknown> } | null = null;
  return {
    take: async (work) => {
      if (current !== null) throw failed('busy', 'A window for linking a bank is open already: finish or close it first.');
      const stop = new AbortController();
      const done = work(stop.signal);
      current = { stop, done };
      try {
        return await done;
      } finally {
        current = null;
      }
    },
    end: async () => {
      current?.stop.abort();
      await current?.done.catch(() => undefined);
    },
  };
}
