import type { MessagePort } from 'node:worker_threads';

import type { Upkeep } from '../upkeep.ts';
import { keepUp } from './keep-up.ts';
import { ledgerErrorData, type FromThread, type ToThread } from './messages.ts';

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

interface Handlers {
  readonly file: string;
  readonly textTaken?: () => void;
  readonly cancel?: () => void;
  readonly close: () => void;
  /** Done while nobody waits for an answer. */
  readonly upkeep?: Upkeep;
}

/** Answers calls about the ledger in `on.file` in the order in which they come, until asked to close. */
export function serveCalls(port: MessagePort, methods: Methods, on: Handlers): void {
  const post = (message: FromThread): void => port.postMessage(message);

  const answer = async (id: number, method: string, args: readonly unknown[]): Promise<void> => {
    try {
      const callee = Object.hasOwn(methods, method) ? methods[method] : undefined;
      if (callee === undefined) throw new Error(`There is no ${method} here.`);
      const result: unknown = callee(...(args as never[]));
      post({ kind: 'answer', id, value: result instanceof Promise ? await result : result });
    } catch (error) {
      post({ kind: 'rejection', id, error: ledgerErrorData(error, on.file) });
    }
  };

  const rest = on.upkeep === undefined ? null : keepUp(on.upkeep);
  let working = Promise.resolve();
  port.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'call':
        rest?.callCame();
        working = working.then(() => answer(message.id, message.method, message.args)).then(() => rest?.callAnswered());
        break;
      case 'open':
        break;
      case 'text-taken':
        on.textTaken?.();
        break;
      case 'cancel':
        on.cancel?.();
        break;
      case 'close':
        void working.then(() => {
          rest?.end();
          on.close();
          port.close();
        });
        break;
    }
  });
  post({ kind: 'ready', methods: Object.keys(methods) });
}
