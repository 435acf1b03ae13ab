/** Something made at its first use. A failed attempt is forgotten, so that the next use tries again. */
export interface Lazy<Value> {
  readonly get: () => Promise<Value>;
  /** What was made, or is being made; null when nobody has asked for it. */
  readonly made: () => Promise<Value> | null;
}

export function lazily<Value>(make: () => Promise<Value>): Lazy<Value> {
  let made: Promise<Value> | null = null;

  return {
    get: () => {
      if (made !== null) return made;
      const making = make();
      made = making;
      making.catch(() => {
        made = null;
      });
      return making;
    },
    made: () => made,
  };
}
