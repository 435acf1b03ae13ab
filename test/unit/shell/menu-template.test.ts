import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';

import { addressByTopic } from '../../../src-main/shell/help-topics.ts';
import { menuTemplate, type MenuSituation } from '../../../src-main/shell/menu-template.ts';

function labels(situation: MenuSituation): string[] {
  const everyItem = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);
  return everyItem(menuTemplate({ choose: () => undefined, openHelp: () => undefined }, situation)).map(
    (item) => item.label ?? item.role ?? item.type ?? '',
  );
}

describe('the application menu', () => {
  it.each(['darwin', 'linux', 'win32'] as const)('offers export and settings once on %s', (platform) => {
    const offered = labels({ platform, isPackaged: true });

    expect(offered.filter((label) => ['Export…', 'Settings…', 'quit'].includes(label)).toSorted()).toEqual([
      'Export…',
      'Settings…',
      'quit',
    ]);
  });

  it('has no developer tools and no reload in the packaged app', () => {
    const developerItems = ['reload', 'toggleDevTools'];
    const offered = (isPackaged: boolean) =>
      labels({ platform: 'linux', isPackaged }).filter((label) => developerItems.includes(label));

    expect([offered(false), offered(true)]).toEqual([developerItems, []]);
  });
});

describe('help', () => {
  it('leads to fixed addresses on the secure web only (B3)', () => {
    const hosts = Object.values(addressByTopic).map((address) => new URL(address));

    expect(hosts.filter(({ protocol, hostname }) => protocol !== 'https:' || !/(^|\.)plaid\.com$/.test(hostname))).toEqual([]);
  });
});
