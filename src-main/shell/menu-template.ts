import type { MenuItemConstructorOptions } from 'electron';

import type { MenuItem } from '#contract/events.ts';
import type { HelpTopic } from '#contract/shapes/app.ts';

export interface MenuActions {
  readonly choose: (item: MenuItem) => void;
  readonly openHelp: (topic: HelpTopic) => void;
}

export interface MenuSituation {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
}

/** What the application menu holds. Its keys work wherever the focus is. */
export function menuTemplate(actions: MenuActions, { platform, isPackaged }: MenuSituation): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const settings: MenuItemConstructorOptions = {
    label: 'Settings…',
    accelerator: 'CmdOrCtrl+,',
    click: () => actions.choose('settings'),
  };
  const exportItem: MenuItemConstructorOptions = {
    label: 'Export…',
    accelerator: 'CmdOrCtrl+E',
    click: () => actions.choose('export'),
  };
  const help = (label: string, topic: HelpTopic): MenuItemConstructorOptions => ({ label, click: () => actions.openHelp(topic) });

  const macMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
  return [
    ...(isMac ? [macMenu] : []),
    {
      label: 'File',
      submenu: isMac
        ? [exportItem, { role: 'close' }]
        : [exportItem, { type: 'separator' }, settings, { type: 'separator' }, { role: 'quit' }],
    },
    { role: 'editMenu' },
    { label: 'View', submenu: viewMenu(isPackaged) },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        help('Get Plaid keys', 'plaid-keys'),
        help('Plaid status', 'plaid-status'),
        help('Plaid portal: your connections', 'plaid-portal'),
      ],
    },
  ];
}

function viewMenu(isPackaged: boolean): MenuItemConstructorOptions[] {
  const zoom: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  return isPackaged ? zoom : [{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }, ...zoom];
}
