/** The port to Plaid, by the official client on a thread of its own: this thread loads nothing of it and reads no answer. */
import { failed } from '#contract/failures.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import { createTurns, type PlaidKeys } from '../pacing.ts';
import { plaidAddress, type PlaidEnvironment } from '../plaid-address.ts';
import { bankMethods, type BankMethod } from './bank-methods.ts';
import type { BankAddress } from './messages.ts';
import { startPlaidThread, type PlaidThread, type ThreadCall, type ThreadParts } from './start-plaid-thread.ts';

export interface WantedGateway {
  readonly environment: PlaidEnvironment;
  /** A demo bank's loopback address instead of Plaid's. */
  readonly baseUrl?: string | undefined;
  /** Before a bank of our own, which answers as often as it is asked: no call waits for its turn. */
  readonly unlimited?: boolean;
  readonly keys: () => Promise<PlaidKeys>;
}

export interface PlaidOnThread {
  /** Throws `invalid-input` for an unknown environment or an address that is not on this machine. */
  readonly gateway: (wanted: WantedGateway) => BankGateway;
  /** Stops what is under way, and takes no calls any more. */
  readonly close: () => Promise<void>;
}

/** Loading the client again takes a tenth of a second, and keeping it some 30 MB: worth it from one click to the next. */
const usualRestMilliseconds = 5_000;

/**
 * All gateways share one thread. It is started at the first call and ends when it has had nothing to do for a while;
 * one that died is followed by another. What has to last from call to call stays here: keys, limits, clocks.
 */
export function createPlaidOnThread(
  parts: Omit<ThreadParts, 'onDeath'>,
  restMilliseconds = usualRestMilliseconds,
): PlaidOnThread {
  const ending = new Set<Promise<void>>();
  let thread: PlaidThread | null = null;
  let openCalls = 0;
  let rest: NodeJS.Timeout | undefined;
  let isClosed = false;

  function running(): PlaidThread {
    const started = (thread ??= startPlaidThread({
      ...parts,
      onDeath: () => {
        if (thread === started) thread = null;
      },
    }));
    return started;
  }

  function end(): Promise<void> {
    const ended = thread?.end() ?? Promise.resolve();
    thread = null;
    ending.add(ended);
    return ended.finally(() => ending.delete(ended));
  }

  async function call(threadCall: ThreadCall): Promise<unknown> {
    if (isClosed) throw failed('cancelled', 'Coffer is closing.');
    clearTimeout(rest);
    openCalls += 1;
    try {
      return await running().call(threadCall);
    } finally {
      openCalls -= 1;
      if (openCalls === 0) rest = setTimeout(() => void end(), restMilliseconds).unref();
    }
  }

  return {
    gateway: ({ environment, baseUrl, unlimited = false, keys }) => {
      const bank: BankAddress = { environment, address: plaidAddress(environment, baseUrl), unlimited };
      const takeTurn = createTurns(parts.clock, keys);
      const methods = (Object.keys(bankMethods) as BankMethod[]).map((method) => [
        method,
        (...args: readonly unknown[]) => call({ bank, takeTurn, method, args }),
      ]);
      return Object.fromEntries(methods) as BankGateway;
    },
    close: async () => {
      isClosed = true;
      clearTimeout(rest);
      await Promise.all([end(), ...ending]);
    },
  };
}
