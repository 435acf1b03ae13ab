/**
 * Carries values between a page's own world and the isolated world of its preload, as Electron's
 * contextBridge does: copies data, and stands proxies in for functions and promises. Both worlds run
 * this very function over one DOM node that only they hold. Events on a node are synchronous, and
 * Chromium clones an event's detail when another world reads it.
 */
export interface WorldPeer {
  /** Puts a value into words that the other world understands. */
  readonly encode: (value: unknown) => unknown;
  readonly decode: (words: unknown) => unknown;
}

export function createWorldPeer(node: EventTarget, mine: string, theirs: string): WorldPeer {
  const deepest = 1000;
  // Taken now: a page may replace any of these later.
  const apply = Reflect.apply.bind(Reflect);
  const dispatch = EventTarget.prototype.dispatchEvent.bind(node);
  const { then } = Promise.prototype as unknown as { readonly then: (this: unknown, ...listeners: unknown[]) => unknown };
  const PrimalEvent = CustomEvent;
  const PrimalPromise = Promise;
  const { get: readDetail } = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') as {
    readonly get: (this: unknown) => unknown;
  };

  type Words = readonly [kind: string, ...rest: unknown[]];
  type AnyFunction = (...inputs: unknown[]) => unknown;
  const ownFunctions: AnyFunction[] = [];
  const promisesOfTheirs: Record<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }> = {};
  let promiseCount = 0;
  let lastResult: Words = ['v', undefined];

  const tell = (what: string, detail: unknown): void => {
    dispatch(new PrimalEvent(`${theirs}-${what}`, { detail }));
  };
  const hear = (what: string, listener: (detail: never) => void): void => {
    node.addEventListener(`${mine}-${what}`, (event) => listener(apply(readDetail, event, []) as never));
  };

  function encode(value: unknown, depth = 0): Words {
    if (depth > deepest) throw new Error('An object could not be cloned: it is nested too deeply.');
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') return ['f', ownFunctions.push(value as AnyFunction) - 1];
    if (typeof value !== 'object' || value === null) return ['v', value];
    if (value instanceof PrimalPromise) return ['p', announcePromise(value)];
    if (value instanceof Error) return ['e', value.message];
    if (Array.isArray(value)) return ['a', value.map((element) => encode(element, depth + 1))];
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!isPlain) return ['v', value];
    return ['o', Object.keys(value).map((key) => [key, encode((value as Record<string, unknown>)[key], depth + 1)])];
  }

  function announcePromise(promise: Promise<unknown>): number {
    const id = promiseCount++;
    const settle = (isFulfilled: boolean) => (value: unknown) => {
      let words: Words;
      try {
        words = encode(value);
      } catch (error) {
        words = ['e', String(error)];
        isFulfilled = false;
      }
      tell('settled', [id, isFulfilled, words]);
    };
    apply(then, promise, [settle(true), settle(false)]);
    return id;
  }

  function decode(words: Words): unknown {
    const [kind, rest] = words;
    switch (kind) {
      case 'f':
        return standInFor(rest as number);
      case 'p':
        return new PrimalPromise((resolve, reject) => {
          promisesOfTheirs[rest as number] = { resolve, reject };
        });
      case 'e':
        return new Error(rest as string);
      case 'a':
        return Object.freeze((rest as Words[]).map(decode));
      case 'o':
        return Object.freeze(Object.fromEntries((rest as [string, Words][]).map(([key, member]) => [key, decode(member)])));
      default:
        return rest;
    }
  }

  function standInFor(id: number): AnyFunction {
    return Object.freeze((...inputs: unknown[]) => {
      tell('call', [id, inputs.map((input) => encode(input))]);
      const [kind, rest] = lastResult;
      if (kind === 'thrown') throw new Error(rest as string);
      return decode(rest as Words);
    });
  }

  hear('call', ([id, inputs]: [number, Words[]]) => {
    let result: Words;
    try {
      result = ['returned', encode(ownFunctions[id]?.(...inputs.map(decode)))];
    } catch (error) {
      result = ['thrown', error instanceof Error ? error.message : String(error)];
    }
    tell('result', result);
  });
  hear('result', (result: Words) => {
    lastResult = result;
  });
  hear('settled', ([id, isFulfilled, words]: [number, boolean, Words]) => {
    const promise = promisesOfTheirs[id];
    Reflect.deleteProperty(promisesOfTheirs, id);
    if (isFulfilled) promise?.resolve(decode(words));
    else promise?.reject(decode(words));
  });

  return { encode, decode: (words) => decode(words as Words) };
}
