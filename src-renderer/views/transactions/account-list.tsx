import type { ReactElement } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';

import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import { classNames } from '../../ui/class-names.ts';
import popover from '../../ui/popover.module.css';
import css from './filter-bar.module.css';

interface AccountListProps {
  readonly accounts: readonly Account[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly AccountId[]) => void;
}

/** From here on only what is in sight is drawn: ten thousand would take seconds. */
const many = 200;
const rowPixels = 28;

/** Accounts to choose from, any number of them. */
export function AccountList({ accounts, selected, onChange }: AccountListProps): ReactElement {
  const isLong = accounts.length > many;
  const list = (
    <ListBox
      aria-label="Accounts"
      className={classNames(popover['list'], isLong && css['longList'])}
      selectionMode="multiple"
      // Escape closes the panel; by default it would first let go of all that was chosen.
      escapeKeyBehavior="none"
      selectedKeys={selected}
      onSelectionChange={(keys) =>
        onChange(accounts.filter((each) => keys === 'all' || keys.has(each.accountId)).map((each) => each.accountId))
      }
      items={accounts}
    >
      {(account) => (
        <ListBoxItem id={account.accountId} textValue={account.name} className={classNames(popover['item'])}>
          <span className={css['itemName']}>{account.name}</span>
          <span className={popover['itemHint']}>{account.institutionName}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
  if (!isLong) return list;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowPixels }}>
      {list}
    </Virtualizer>
  );
}
