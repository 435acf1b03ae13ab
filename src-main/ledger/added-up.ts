/** Counts and sums of one key, which is several numbers. */
export interface AddedUp {
  readonly key: readonly number[];
  readonly values: readonly number[];
}

/** Values added up in memory by their keys. */
export interface Adding {
  /** Once more, or once less. */
  readonly add: (key: readonly number[], sign: 1 | -1, values: readonly number[]) => void;
  /** In the order in which their keys came first. */
  readonly all: () => readonly AddedUp[];
  readonly clear: () => void;
}

interface Sum extends AddedUp {
  readonly values: number[];
}

/** By one number of a key after the other: to make a text of each key costs more than all the adding up. */
type Branch = Map<number, Branch | Sum>;

/** Every key has the same number of numbers, one at least. */
export function addUp(): Adding {
  let sums: Sum[] = [];
  let root: Branch = new Map();

  const sumOf = (key: readonly number[], size: number): Sum => {
    let branch = root;
    const last = key.length - 1;
    for (let at = 0; at < last; at += 1) {
      const part = key[at] ?? 0;
      let next = branch.get(part);
      if (next === undefined) branch.set(part, (next = new Map()));
      branch = next as Branch;
    }
    const known = branch.get(key[last] ?? 0);
    if (known !== undefined) return known as Sum;
    const sum: Sum = { key, values: new Array<number>(size).fill(0) };
    branch.set(key[last] ?? 0, sum);
    sums.push(sum);
    return sum;
  };

  return {
    add: (key, sign, values) => {
      const sum = sumOf(key, values.length).values;
      for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + sign * (values[index] ?? 0);
    },
    all: () => sums,
    clear: () => {
      sums = [];
      root = new Map();
    },
  };
}
