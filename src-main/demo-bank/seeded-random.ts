import { createHash } from 'node:crypto';

/** Chance that repeats: the same seed gives the same sequence on every machine. */
export interface SeededRandom {
  /** In [0, 1). */
  readonly fraction: () => number;
  /** A whole number, both ends included. */
  readonly between: (lowest: number, highest: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <Element>(elements: readonly [Element, ...Element[]]) => Element;
}

export function seededRandom(seed: string): SeededRandom {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);

  // Mulberry32: small, well distributed, and quite enough for shopping.
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (lowest: number, highest: number): number => lowest + Math.floor(fraction() * (highest - lowest + 1));
  return {
    fraction,
    between,
    happens: (probability) => fraction() < probability,
    pick: (elements) => elements[between(0, elements.length - 1)] ?? elements[0],
  };
}
