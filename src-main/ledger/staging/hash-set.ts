/** Many of `hashOfId`'s numbers in few bytes: a Set of a million of them would take four times the memory. */
export interface HashSet {
  readonly has: (hash: number) => boolean;
  /** Answers whether it was new. */
  readonly add: (hash: number) => boolean;
}

const firstCapacity = 1_024;

export function createHashSet(): HashSet {
  // A power of two, at most two thirds full. A slot holds its hash and one, so that 0 is an empty one.
  let slots = new Float64Array(firstCapacity);
  let size = 0;

  const slotOf = (stored: number): number => {
    const mask = slots.length - 1;
    let slot = stored & mask;
    for (let found = slots[slot]; found !== 0 && found !== stored; found = slots[slot]) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Float64Array(before.length * 2);
    for (const stored of before) if (stored !== 0) slots[slotOf(stored)] = stored;
  };

  return {
    has: (hash) => slots[slotOf(hash + 1)] !== 0,
    add: (hash) => {
      const slot = slotOf(hash + 1);
      if (slots[slot] !== 0) return false;
      slots[slot] = hash + 1;
      size += 1;
      if (size * 3 > slots.length * 2) grow();
      return true;
    },
  };
}
