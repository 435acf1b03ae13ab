// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import type { EntryId } from '#contract/ids.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import { useSelection, type Selection } from '../../../../src-renderer/views/transactions/use-selection.ts';

afterEach(cleanup);

interface List {
  readonly selection: () => Selection;
  /** The list now holds these transactions, by id; null is a row not yet read. */
  readonly become: (ids: readonly (number | null)[]) => void;
}

function listOf(ids: readonly (number | null)[]): List {
  let shown = ids;
  const { result, rerender } = renderHook(() =>
    useSelection({
      rowAt: (row) => {
        const id = shown[row] ?? null;
        return id === null ? undefined : ({ entryId: id } as Transaction);
      },
      rowOf: (entryId) => {
        const row = shown.indexOf(entryId);
        return row === -1 ? undefined : row;
      },
      readRange: (from, to) => Promise.resolve(shown.slice(from, to + 1).map((id) => id as EntryId)),
    }),
  );
  return {
    selection: () => result.current,
    become: (next) => {
      shown = next;
      rerender();
    },
  };
}

describe('the active row', () => {
  it('follows its transaction when a sync puts new ones before it', () => {
    const { selection, become } = listOf([10, 11, 12]);
    act(() => selection().moveTo(1, false));

    become([20, 21, 10, 11, 12]);

    expect(selection().active).toBe(3);
  });

  it('is none while a filter hides it, and the same again afterwards', () => {
    const { selection, become } = listOf([10, 11, 12]);
    act(() => selection().moveTo(2, false));

    become([10, 11, 13]);
    const hidden = selection().active;
    become([10, 11, 12]);

    expect([hidden, selection().active]).toEqual([-1, 2]);
  });

  it('stays where the user went before that row was read, then keeps to what it turned out to be', () => {
    const { selection, become } = listOf([10, null, null]);
    act(() => selection().moveTo(2, false));

    become([10, 11, 12]);
    const read = selection().active;
    become([9, 10, 11, 12]);

    expect([read, selection().active]).toEqual([2, 3]);
  });
});

describe('a range', () => {
  it('is chosen from where it began to where the user went', async () => {
    const { selection } = listOf([10, 11, 12, 13]);
    act(() => selection().moveTo(3, false));

    await act(async () => selection().moveTo(1, true));

    expect([...selection().selected]).toEqual([11, 12, 13]);
  });

  it('begins at the same transaction after a sync moved it', async () => {
    const { selection, become } = listOf([10, 11, 12]);
    act(() => selection().moveTo(0, false));
    become([9, 10, 11, 12]);

    await act(async () => selection().moveTo(2, true));

    expect([...selection().selected]).toEqual([10, 11]);
  });

  it('is let go by moving on without extending it', async () => {
    const { selection } = listOf([10, 11, 12]);
    act(() => selection().moveTo(0, false));
    await act(async () => selection().moveTo(2, true));

    act(() => selection().moveTo(1, false));

    expect([selection().active, [...selection().selected]]).toEqual([1, []]);
  });
});
