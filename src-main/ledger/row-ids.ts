/** Date-ordered row ids: day × 2²⁴ + sequence. Plain arithmetic, as bit operators end at 32 bits. */
export const sequenceBits = 24;
const rowsPerDay = 2 ** sequenceBits;

export const lastSequence = rowsPerDay - 1;

/** The smallest row id of `day`. With `day + 1` it is also the end, exclusive, of `day`. */
export function firstRowOfDay(day: number): number {
  return day * rowsPerDay;
}

export function dayOfRow(row: number): number {
  return Math.floor(row / rowsPerDay);
}
