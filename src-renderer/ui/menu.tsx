import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover, type Placement } from 'react-aria-components';

import { classNames } from './class-names.ts';
import css from './popover.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isHarmful?: boolean;
  readonly onAction: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly placement?: Placement;
  /** The button that opens it. */
  readonly children: ReactNode;
}

export function Menu({ label, items, placement = 'bottom start', children }: MenuProps): ReactElement {
  return (
    <MenuTrigger>
      {children}
      <Popover className={classNames(css['popover'])} placement={placement}>
        <AriaMenu className={classNames(css['list'])} aria-label={label} items={items}>
          {(item) => (
            <AriaMenuItem
              id={item.id}
              textValue={item.label}
              className={classNames(css['item'], item.isHarmful === true && css['harm'])}
              onAction={item.onAction}
            >
              {item.label}
              {item.hint !== undefined && <span className={css['itemHint']}>{item.hint}</span>}
            </AriaMenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
