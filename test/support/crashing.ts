/** Ends the "process" at its nth call to the world outside, either just before the call or just after it was carried out. */
export interface CrashPoint {
  readonly call: number;
  readonly when: 'before' | 'after';
}

export interface Crash {
  /** The same port, through which nothing gets any more once the crash has happened. */
  readonly through: <Port extends object>(port: Port) => Port;
  readonly calls: () => number;
}

export function crashAt(point: CrashPoint): Crash {
  let calls = 0;
  const dead = (): Promise<never> => Promise.reject(new Error('the process was killed'));

  const through = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member === 'object' && member !== null) return through(member);
        if (typeof member !== 'function' || name === 'state') return member;
        return async (...input: readonly unknown[]) => {
          calls += 1;
          if (calls > point.call || (calls === point.call && point.when === 'before')) return dead();
          const output: unknown = await Reflect.apply(member, target, input);
          return calls >= point.call ? dead() : output;
        };
      },
    });
  return { through, calls: () => calls };
}
