import { failed } from '#contract/failures.ts';

/** The part of keytar that Coffer uses. */
export interface Keychain {
  readonly getPassword: (service: string, account: string) => Promise<string | null>;
  readonly setPassword: (service: string, account: string, password: string) => Promise<void>;
  readonly deletePassword: (service: string, account: string) => Promise<boolean>;
  readonly findCredentials: (service: string) => Promise<readonly { readonly account: string }[]>;
}

export type KeychainCall = <Value>(timeLimitMilliseconds: number, call: (keychain: Keychain) => Promise<Value>) => Promise<Value>;

/**
 * Calls the keychain one call at a time, each with a time limit. A call that hangs keeps one of
 * libuv's four threads until the system gives it back; by letting nothing else in meanwhile, a dead
 * keychain can never take the threads that files need.
 */
export function createKeychainCalls(load: () => Promise<Keychain>): KeychainCall {
  let previous: Promise<unknown> = Promise.resolve();
  let hanging: Promise<unknown> | null = null;

  return (timeLimitMilliseconds, call) => {
    const turn = previous.then(async () => {
      if (hanging !== null) throw noAnswer('The keychain still has not answered an earlier question.');

      const answer = load().then(call);
      try {
        return await withTimeLimit(answer, timeLimitMilliseconds);
      } catch (error) {
        if (error instanceof TimeLimitError) {
          const settled = answer.then(forget, forget);
          hanging = settled;
          throw noAnswer(`The keychain did not answer within ${Math.round(timeLimitMilliseconds / 1000)} seconds.`);
        }
        throw error;
      }
    });
    previous = turn.catch(() => undefined);
    return turn;
  };

  function forget(): void {
    hanging = null;
  }
}

class TimeLimitError extends Error {}

async function withTimeLimit<Value>(answer: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeLimitError());
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function noAnswer(sentence: string): Error {
  return failed('vault-locked', `${sentence} Unlock it, or look for its password prompt, then try again.`);
}
