import { useRef, useState, type ReactElement, type RefObject } from 'react';

import type { CategoryId, EntryId } from '#contract/ids.ts';
import type { Category } from '#contract/shapes/transactions.ts';
import { CategoryPicker } from '../../ui/category-picker.tsx';
import { rowElementId } from './transaction-row.tsx';
import type { Edits } from './use-edits.ts';
import type { ListControl } from './use-list-control.ts';

interface CategoryPickingParts {
  readonly list: RefObject<ListControl | null>;
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly edits: Edits;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

interface CategoryPicking {
  /** For the chosen rows, or the active one. */
  readonly start: () => void;
  /** For one row, at what was clicked. */
  readonly startAt: (row: number, anchor: Element) => void;
  readonly element: ReactElement;
}

/** The one category picker of the list: opened at a row, it sets the category of what was chosen. */
export function useCategoryPicking({ list, categories, edits, gridRef }: CategoryPickingParts): CategoryPicking {
  const [targets, setTargets] = useState<readonly EntryId[] | null>(null);
  const anchor = useRef<Element>(null);

  const startAt = (row: number, at: Element): void => {
    const transaction = list.current?.rowAt(row);
    if (transaction === undefined) return;
    anchor.current = at;
    setTargets(
      list.current?.selection.selected.has(transaction.entryId) === true ? list.current.targets() : [transaction.entryId],
    );
  };
  const start = (): void => {
    const entryIds = list.current?.targets() ?? [];
    if (entryIds.length === 0) return;
    const row = document.getElementById(rowElementId(list.current?.selection.active ?? -1));
    anchor.current = row?.querySelector('[data-category-of]') ?? gridRef.current;
    setTargets(entryIds);
  };
  const pick = (category: Category | null): void => {
    edits.setCategory(targets ?? [], category);
    setTargets(null);
  };
  return {
    start,
    startAt,
    element: (
      <CategoryPicker
        categories={[...categories.values()]}
        selected={new Set()}
        anchor={anchor}
        isOpen={targets !== null}
        onClose={() => setTargets(null)}
        onPick={(categoryId) => pick(categories.get(categoryId) ?? null)}
        onReset={() => pick(null)}
      />
    ),
  };
}
