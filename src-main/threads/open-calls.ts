/** What one thread has asked another that has not been answered yet. */
export interface OpenCalls {
  /** Has `send` post a call under a number of its own. Settled by the three below; a `send` that throws rejects at once. */
  readonly open: (send: (id: number) => void) => Promise<unknown>;
  readonly answer: (id: number, value: unknown) => void;
  readonly refuse: (id: number, error: Error) => void;
  readonly refuseAll: (error: Error) => void;
}

interface OpenCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createOpenCalls(): OpenCalls {
  const calls = new Map<number, OpenCall>();
  let nextId = 1;
  const settle = (id: number, how: (call: OpenCall) => void): void => {
    const call = calls.get(id);
    calls.delete(id);
    if (call !== undefined) how(call);
  };

  return {
    open: (send) =>
      new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        // Before it is kept: what cannot be cloned throws here, and nobody would ever answer it.
        send(id);
        calls.set(id, { resolve, reject });
      }),
    answer: (id, value) => settle(id, (call) => call.resolve(value)),
    refuse: (id, error) => settle(id, (call) => call.reject(error)),
    refuseAll: (error) => {
      for (const id of calls.keys()) settle(id, (call) => call.reject(error));
    },
  };
}
