import { Check } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';

import type { CategoryId } from '#contract/ids.ts';
import type { Category } from '#contract/shapes/transactions.ts';
import { CategoryBadge } from './category-badge.tsx';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import css from './popover.module.css';

interface CategoryPickerProps {
  readonly categories: readonly Category[];
  readonly selected: ReadonlySet<string>;
  /** Where it opens. */
  readonly anchor: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPick: (categoryId: CategoryId) => void;
  /** Offered first: the bank's own category back. */
  readonly onReset?: (() => void) | undefined;
}

/** Type to narrow, arrows to move, Enter to choose. */
export function CategoryPicker(props: CategoryPickerProps): ReactElement {
  const { categories, selected, anchor, isOpen, onClose, onPick, onReset } = props;
  return (
    <Popover
      className={classNames(css['popover'])}
      triggerRef={anchor}
      isOpen={isOpen}
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className={classNames(css['picker'])} aria-label="Choose a category">
        <CategoryList
          categories={categories}
          selected={selected}
          {...(onReset === undefined ? {} : { onReset })}
          onPick={onPick}
        />
      </Dialog>
    </Popover>
  );
}

interface CategoryListProps {
  readonly categories: readonly Category[];
  readonly selected: ReadonlySet<string>;
  readonly onPick: (categoryId: CategoryId) => void;
  readonly onReset?: () => void;
}

const reset = 'the-banks-own';

export function CategoryList({ categories, selected, onPick, onReset }: CategoryListProps): ReactElement {
  const { contains } = useFilter({ sensitivity: 'base' });
  const groups = Map.groupBy(categories, (category) => category.group);
  return (
    <Autocomplete filter={contains}>
      <SearchField className={classNames(field['search'], css['pickerSearch'])} aria-label="Search categories" autoFocus>
        <Input className={classNames(field['input'])} placeholder="Search categories" style={{ paddingLeft: 10 }} />
      </SearchField>
      <ListBox
        className={classNames(css['list'])}
        aria-label="Categories"
        selectionMode="none"
        onAction={(key) => {
          const chosen = categories.find((category) => category.categoryId === key);
          if (key === reset) onReset?.();
          else if (chosen !== undefined) onPick(chosen.categoryId);
        }}
        renderEmptyState={() => <p className={css['empty']}>No such category.</p>}
      >
        {onReset !== undefined && (
          <ListBoxItem id={reset} textValue="The bank’s own category" className={classNames(css['item'])}>
            The bank’s own category
          </ListBoxItem>
        )}
        {[...groups].map(([group, members]) => (
          <ListBoxSection key={group} id={`group ${group}`}>
            <Header className={classNames(css['sectionHeader'])}>{group}</Header>
            {members.map((category) => (
              <ListBoxItem
                key={category.categoryId}
                id={category.categoryId}
                textValue={`${category.name} ${category.group}`}
                className={classNames(css['item'])}
              >
                <CategoryBadge category={category} />
                {selected.has(category.categoryId) && (
                  <Check className={classNames(css['check'], css['itemHint'])} size={14} aria-label="chosen" />
                )}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
