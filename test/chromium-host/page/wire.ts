/**
 * Structured cloning over text, for what crosses between a page and main. The function holds all it
 * needs, because its own source also runs inside of pages.
 */
export interface Wire {
  /** The text is JSON, and means the same as a literal of the language. */
  readonly write: (value: unknown) => string;
  readonly read: (text: string) => unknown;
  /** What `read` does, where the language has parsed the text already. */
  readonly decode: (parsed: unknown) => unknown;
}

export function createWire(): Wire {
  const deepest = 1000;
  interface Tagged {
    readonly $: string;
    readonly v: unknown;
  }

  function encode(value: unknown, depth: number): unknown {
    if (depth > deepest) throw new Error('An object could not be cloned.');
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'undefined':
        return { $: 'undefined', v: null };
      case 'bigint':
        return { $: 'bigint', v: String(value) };
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
      case 'object':
        return value === null ? null : encodeObject(value, depth);
      case 'function':
      case 'symbol':
        throw new Error('An object could not be cloned.');
    }
  }

  function encodeObject(value: object, depth: number): unknown {
    if (Array.isArray(value)) return value.map((element) => encode(element, depth + 1));
    if (value instanceof Date) return { $: 'date', v: String(value.getTime()) };
    if (value instanceof Map) return { $: 'map', v: encode([...value.entries()], depth + 1) };
    if (value instanceof Set) return { $: 'set', v: encode([...value.values()], depth + 1) };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message] };
    if (value instanceof ArrayBuffer) return { $: 'bytes', v: [...new Uint8Array(value)] };
    if (ArrayBuffer.isView(value))
      return { $: 'bytes', v: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] };
    const entries = Object.entries(value).map(([key, member]) => [key, encode(member, depth + 1)] as const);
    // `$` marks our tags and `__proto__` is no ordinary key: objects with one of them travel as a list.
    if (entries.some(([key]) => key === '$' || key === '__proto__')) return { $: 'object', v: entries };
    return Object.fromEntries(entries);
  }

  function decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(decode);
    if (Object.hasOwn(value, '$')) return decodeTagged(value as Tagged);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, decode(member)]));
  }

  function decodeTagged({ $: tag, v }: Tagged): unknown {
    switch (tag) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(v as string);
      case 'number':
        return Number(v);
      case 'date':
        return new Date(Number(v));
      case 'map':
        return new Map(decode(v) as [unknown, unknown][]);
      case 'set':
        return new Set(decode(v) as unknown[]);
      case 'error': {
        const [name, message] = v as [string, string];
        return Object.assign(new Error(message), { name });
      }
      case 'bytes':
        return new Uint8Array(v as number[]);
      default:
        return Object.fromEntries((v as [string, unknown][]).map(([key, member]) => [key, decode(member)]));
    }
  }

  return { write: (value) => JSON.stringify(encode(value, 0)), read: (text) => decode(JSON.parse(text)), decode };
}
