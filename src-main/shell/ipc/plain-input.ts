/**
 * The first gate for what a page sends, before any schema looks at it: plain data only, and not much
 * of it. Structured cloning would also let through cycles, maps, typed arrays and megabytes of text.
 */
export interface InputLimits {
  /** UTF-16 units of all strings and keys together. */
  readonly characters: number;
  readonly values: number;
  readonly depth: number;
}

export const usualLimits: InputLimits = { characters: 1_000_000, values: 50_000, depth: 16 };

/** What is wrong with the input in one sentence, or null when it is plain and small enough. */
export function objectionTo(input: unknown, limits: InputLimits = usualLimits): string | null {
  let characters = 0;
  let values = 0;

  function look(value: unknown, depth: number): string | null {
    values += 1;
    if (values > limits.values || characters > limits.characters) return 'The request is too large.';
    if (depth > limits.depth) return 'The request is nested too deeply.';
    if (value === null || value === undefined || typeof value === 'boolean') return null;
    if (typeof value === 'number') return Number.isFinite(value) ? null : 'The request holds a number that is not finite.';
    if (typeof value === 'string') {
      characters += value.length;
      return characters > limits.characters ? 'The request is too large.' : null;
    }
    if (typeof value !== 'object') return 'The request holds something that is not plain data.';
    return Array.isArray(value) ? lookAtAll(value, depth) : lookAtObject(value, depth);
  }

  function lookAtAll(list: readonly unknown[], depth: number): string | null {
    for (const value of list) {
      const objection = look(value, depth + 1);
      if (objection !== null) return objection;
    }
    return null;
  }

  function lookAtObject(value: object, depth: number): string | null {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return 'The request holds something that is not plain data.';
    if (Object.hasOwn(value, '__proto__')) return 'The request holds a forbidden name.';
    for (const key of Object.keys(value)) characters += key.length;
    return lookAtAll(Object.values(value), depth);
  }

  return look(input, 0);
}
