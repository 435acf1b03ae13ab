import type { ReactElement } from 'react';

import type { Category } from '#contract/shapes/transactions.ts';
import { categoryColor, categoryIcon } from './category-icon.ts';
import css from './category-badge.module.css';
import { classNames } from './class-names.ts';

/** Icon and colour together, so that neither alone has to be told apart. */
export function CategoryBadge({ category }: { readonly category: Category | undefined }): ReactElement {
  const name = category?.name ?? 'Uncategorised';
  return (
    <span className={css['badge']} title={name}>
      <span
        className={classNames(css['icon'], categoryIcon(category?.icon ?? 'circle-dashed'))}
        style={{ backgroundColor: categoryColor(category?.color ?? 'neutral') }}
        aria-hidden
      />
      <span className={css['name']}>{name}</span>
    </span>
  );
}
