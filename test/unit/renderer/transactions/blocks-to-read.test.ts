import { describe, expect, it } from 'vitest';

import { blocksToRead } from '../../../../src-renderer/views/transactions/use-rows.ts';

const million = 1_000_000;

describe('the blocks to read', () => {
  it('are those in sight first, then three on each side of a list at rest', () => {
    expect(blocksToRead(million, { first: 1050, last: 1110, moved: 0 })).toEqual([10, 11, 12, 9, 13, 8, 14, 7]);
  });

  it('lie ahead of a list that moves, the further the faster it goes', () => {
    expect(blocksToRead(million, { first: 1020, last: 1050, moved: 12 })).toEqual([10, 11, 9, 12, 13]);
    expect(blocksToRead(million, { first: 1020, last: 1050, moved: -94 })).toEqual([10, 11, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it('are only those in sight after a leap', () => {
    expect(blocksToRead(million, { first: 700_020, last: 700_050, moved: 400_000 })).toEqual([7000]);
  });

  it('end where the list does', () => {
    expect(blocksToRead(150, { first: 0, last: 30, moved: 0 })).toEqual([0, 1]);
    expect(blocksToRead(0, { first: 0, last: 0, moved: 0 })).toEqual([]);
  });
});
