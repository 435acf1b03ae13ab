/**
 * 53 bits of a bank's id, for an index a third the size of one over the ids. Two ids may share a
 * hash: whoever looks up by it compares the id too. The function is part of the file format.
 */
export function hashOfId(id: string): number {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  low ^= low >>> 16;
  low = Math.imul(low, 0x7feb352d);
  low ^= low >>> 15;
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
