import { memo, useMemo, type ReactElement, type RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';

import type { Account } from '#contract/shapes/accounts.ts';
import type { Category, TransactionFilterInput } from '#contract/shapes/transactions.ts';
import { Button } from '../../ui/button.tsx';
import { CategoryList } from '../../ui/category-picker.tsx';
import { classNames } from '../../ui/class-names.ts';
import popover from '../../ui/popover.module.css';
import { AccountList } from './account-list.tsx';
import { AmountFilter, amountWords } from './amount-filter.tsx';
import { DateFilter } from './date-filter.tsx';
import { rangeWords } from './date-presets.ts';
import css from './filter-bar.module.css';
import { FilterChip } from './filter-chip.tsx';
import { isFiltering } from './filter-search.ts';
import { SearchBox } from './search-box.tsx';
import type { FilterControl } from './use-filter.ts';

interface FilterBarProps {
  readonly control: FilterControl;
  readonly accounts: readonly Account[];
  readonly categories: readonly Category[];
  readonly today: string;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
}

const directions = { in: 'Money in', out: 'Money out' } as const;
const statuses = { pending: 'Pending', posted: 'Posted' } as const;

/** `2 accounts`, or the name of the one. */
function namesOf(names: readonly string[], many: string): string | null {
  const [first] = names;
  if (first === undefined) return null;
  return names.length === 1 ? first : `${names.length} ${many}`;
}

function toggled<Id>(ids: readonly Id[] | undefined, id: Id): Id[] {
  const known = ids ?? [];
  return known.includes(id) ? known.filter((each) => each !== id) : [...known, id];
}

export function FilterBar({ control, accounts, categories, today, searchRef, onLeaveSearch }: FilterBarProps): ReactElement {
  const { filter, change, clear } = control;
  const { search = '', ...others } = filter;
  const key = JSON.stringify(others);
  const unsearched = useMemo(() => JSON.parse(key) as TransactionFilterInput, [key]);
  return (
    <div className={css['bar']} role="search" aria-label="Filter transactions">
      <SearchBox value={search} onChange={(text) => change({ search: text })} inputRef={searchRef} onLeave={onLeaveSearch} />
      <FilterChips
        filter={unsearched}
        isFiltering={isFiltering(filter)}
        change={change}
        clear={clear}
        accounts={accounts}
        categories={categories}
        today={today}
      />
    </div>
  );
}

interface FilterChipsProps extends Pick<FilterBarProps, 'accounts' | 'categories' | 'today'> {
  /** All of it but the search. */
  readonly filter: TransactionFilterInput;
  readonly isFiltering: boolean;
  readonly change: FilterControl['change'];
  readonly clear: () => void;
}

/** All parts of the filter but the search, so that a key typed there need not draw them. */
const FilterChips = memo(function FilterChips(props: FilterChipsProps): ReactElement {
  const { filter, change, clear, accounts, categories, today } = props;
  const { from, to, direction, status } = filter;
  const accountNames = accounts.filter((each) => filter.accountIds?.includes(each.accountId)).map((each) => each.name);
  const categoryNames = categories.filter((each) => filter.categoryIds?.includes(each.categoryId)).map((each) => each.name);

  return (
    <div className={css['chips']}>
      <FilterChip name="Date" value={rangeWords({ from, to }, today)} onClear={() => change({ from: undefined, to: undefined })}>
        {(close) => <DateFilter range={{ from, to }} today={today} onChange={change} onClose={close} />}
      </FilterChip>
      <FilterChip
        name="Account"
        value={namesOf(accountNames, 'accounts')}
        panel="wide-list"
        onClear={() => change({ accountIds: undefined })}
      >
        {() => (
          <AccountList
            accounts={accounts}
            selected={filter.accountIds ?? []}
            onChange={(accountIds) => change({ accountIds: [...accountIds] })}
          />
        )}
      </FilterChip>
      <FilterChip
        name="Category"
        value={namesOf(categoryNames, 'categories')}
        panel="list"
        onClear={() => change({ categoryIds: undefined })}
      >
        {() => (
          <CategoryList
            categories={categories}
            selected={new Set(filter.categoryIds)}
            onPick={(categoryId) => change({ categoryIds: toggled(filter.categoryIds, categoryId) })}
          />
        )}
      </FilterChip>
      <FilterChip
        name="Amount"
        value={amountWords(filter)}
        onClear={() => change({ minimumAmount: undefined, maximumAmount: undefined })}
      >
        {() => <AmountFilter range={filter} onChange={change} />}
      </FilterChip>
      <ChoiceChip name="In or out" options={directions} value={direction} onChange={(next) => change({ direction: next })} />
      <ChoiceChip name="Status" options={statuses} value={status} onChange={(next) => change({ status: next })} />
      {props.isFiltering && (
        <Button variant="quiet" onPress={clear}>
          Clear filters
        </Button>
      )}
    </div>
  );
});

interface ChoiceChipProps<Value extends string> {
  readonly name: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

function ChoiceChip<Value extends string>({ name, options, value, onChange }: ChoiceChipProps<Value>): ReactElement {
  return (
    <FilterChip name={name} value={value === undefined ? null : options[value]} panel="list" onClear={() => onChange(undefined)}>
      {(close) => (
        <ListBox
          aria-label={name}
          className={classNames(popover['list'])}
          onAction={(key) => {
            onChange(key as Value);
            close();
          }}
        >
          {(Object.entries(options) as [Value, string][]).map(([id, label]) => (
            <ListBoxItem key={id} id={id} className={classNames(popover['item'])}>
              {label}
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </FilterChip>
  );
}
