import { createElement, type ReactElement } from 'react';

import type { Category } from '#contract/shapes/transactions.ts';
import { categoryColor, categoryIcon } from './category-icon.ts';
import css from './category-badge.module.css';

/** Icon and colour together, so that neither alone has to be told apart. */
export function CategoryBadge({ category }: { readonly category: Category | undefined }): ReactElement {
  const name = category?.name ?? 'Uncategorised';
  return (
    <span className={css['badge']} title={name}>
      <span className={css['icon']} style={{ color: categoryColor(category?.color ?? 'neutral') }}>
        {createElement(categoryIcon(category?.icon ?? 'circle-dashed'), { size: 13, strokeWidth: 2, 'aria-hidden': true })}
      </span>
      <span className={css['name']}>{name}</span>
    </span>
  );
}
