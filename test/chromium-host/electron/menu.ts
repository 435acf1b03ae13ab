/**
 * The application menu (https://www.electronjs.org/docs/latest/api/menu). The host's windows show no
 * menu bar; its accelerators work, and tests choose items by their label.
 */
import type { MenuItemConstructorOptions } from 'electron';

import { testControl } from '../test-control.ts';
import { toKey } from './accelerators.ts';
import { hostEvents } from './host-events.ts';

export interface MenuItem {
  readonly label: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  readonly click: () => void;
}

/** The roles that are not Chromium's own affair. */
const roleActions: Readonly<Record<string, { readonly accelerator: string; readonly act: () => void }>> = {
  quit: { accelerator: 'CmdOrCtrl+Q', act: () => hostEvents.emit('quit-wanted') },
};

export class Menu {
  static #applicationMenu: Menu | null = null;

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(template.map(toItem));
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#applicationMenu = menu;
    hostEvents.emit('menu-changed');
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#applicationMenu;
  }

  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
  }
}

function toItem(options: MenuItemConstructorOptions): MenuItem {
  const action = options.role === undefined ? undefined : roleActions[options.role];
  return {
    label: options.label ?? options.role ?? '',
    role: options.role,
    accelerator: options.accelerator ?? action?.accelerator,
    submenu: Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined,
    click: () => {
      action?.act();
      options.click?.(undefined as never, undefined, {});
    },
  };
}

function everyItem(menu: Menu | null = Menu.getApplicationMenu()): MenuItem[] {
  return menu?.items.flatMap((item) => [item, ...(item.submenu === undefined ? [] : everyItem(item.submenu))]) ?? [];
}

export function acceleratorKeys(): string[] {
  return everyItem().flatMap(({ accelerator }) => (accelerator === undefined ? [] : [toKey(accelerator)]));
}

export function pressAccelerator(key: string): void {
  everyItem()
    .find(({ accelerator }) => accelerator !== undefined && toKey(accelerator) === key)
    ?.click();
}

testControl.on('choose-menu-item', ({ label }) => {
  everyItem()
    .find((item) => item.label === label)
    ?.click();
});
