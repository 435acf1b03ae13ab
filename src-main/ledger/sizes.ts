/**
 * How large an amount is, whatever its sign, in kinds that limits people type fall between: each number with two digits
 * and noughts behind them (12, 99, 1200, 15000) is a kind of its own, and so is all between it and the next.
 */

/** The smallest size of the kind that `size`, in minor units, is of. */
export function leastOfSize(size: number): number {
  const round = roundedDown(size);
  return round === size ? size : round + 1;
}

/** The largest size of the same kind. */
export function mostOfSize(size: number): number {
  const round = roundedDown(size);
  return round === size ? size : round + stepAt(size) - 1;
}

function roundedDown(size: number): number {
  return size - (size % stepAt(size));
}

function stepAt(size: number): number {
  let step = 1;
  while (size >= step * 100) step *= 10;
  return step;
}
