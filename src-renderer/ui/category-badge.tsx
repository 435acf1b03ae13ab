import type { ReactElement } from 'react';

import type { Category } from '#contract/shapes/transactions.ts';
import { categoryColor, categoryIcon } from './category-icon.ts';
import css from './category-badge.module.css';

/** Icon and colour together, so that neither alone has to be told apart. */
export function CategoryBadge({ category }: { readonly category: Category | undefined }): ReactElement {
  const Icon = categoryIcon(category?.icon ?? 'circle-dashed');
  const name = category?.name ?? 'Uncategorised';
  return (
    <span className={css['badge']} title={name}>
      <span className={css['icon']} style={{ color: categoryColor(category?.color ?? 'neutral') }}>
        <Icon size={13} strokeWidth={2} aria-hidden />
      </span>
      <span className={css['name']}>{name}</span>
    </span>
  );
}
