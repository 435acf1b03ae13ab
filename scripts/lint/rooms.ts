/**
 * The rooms of the house, who may import whom, and the one home of each outside thing: the picture
 * in README.md as data. `room-rules.ts` turns it into lint rules.
 */

/** A file belongs to the first room whose pattern matches it. */
export const rooms: Readonly<Record<string, string | string[]>> = {
  contract: 'src-preload/contract/**',
  preload: 'src-preload/*.ts',
  entry: 'src-main/*.ts',
  domain: 'src-main/domain/**',
  ports: 'src-main/ports/**',
  app: 'src-main/app/**',
  shell: 'src-main/shell/**',
  cli: 'src-main/cli/**',
  threads: 'src-main/threads/**',
  vault: 'src-main/vault/**',
  plaid: 'src-main/plaid/**',
  sync: 'src-main/sync/**',
  ledger: 'src-main/ledger/**',
  exchange: 'src-main/exchange/**',
  'link-stand-in': 'src-main/demo-bank/link-stand-in/**',
  'demo-bank': 'src-main/demo-bank/**',
  page: 'src-renderer/*.tsx',
  'renderer-app': 'src-renderer/app/**',
  bridge: 'src-renderer/bridge/**',
  link: 'src-renderer/link/**',
  view: 'src-renderer/views/*/**',
  ui: 'src-renderer/ui/**',
  format: 'src-renderer/format/**',
  test: 'test/**',
  tool: ['scripts/**', '*.{ts,js}'],
};

/** Who may import whom, besides itself. What is not named is forbidden. A view never imports another view. */
export const arrows: Readonly<Record<keyof typeof rooms, readonly string[]>> = {
  contract: [],
  preload: ['contract'],
  domain: ['contract'],
  ports: ['domain', 'contract'],
  threads: ['contract'],
  vault: ['ports', 'domain', 'contract'],
  plaid: ['threads', 'ports', 'domain', 'contract'],
  sync: ['ports', 'domain', 'contract'],
  ledger: ['threads', 'ports', 'domain', 'contract'],
  exchange: ['ports', 'domain', 'contract'],
  'demo-bank': ['domain', 'contract'],
  'link-stand-in': [],
  app: ['vault', 'plaid', 'sync', 'ledger', 'exchange', 'demo-bank', 'ports', 'domain', 'contract'],
  shell: ['app', 'ports', 'domain', 'contract'],
  cli: ['app', 'ports', 'domain', 'contract'],
  entry: ['shell', 'cli', 'app', 'contract'],
  format: ['contract'],
  ui: ['format', 'contract'],
  bridge: ['contract'],
  link: ['contract'],
  view: ['bridge', 'ui', 'format', 'contract'],
  'renderer-app': ['view', 'bridge', 'ui', 'format', 'contract'],
  page: ['renderer-app', 'link', 'ui'],
  test: ['*'],
  tool: ['*'],
};

/** Rooms that may name another room's types, since the app object hands such values to them. */
export const typeArrows: Readonly<Record<string, readonly string[]>> = {
  cli: ['sync'],
};

/** Each outside thing is imported from one room only, so that replacing it stays a small change. `test` may drive all of them. */
export const homes: readonly {
  readonly package: string;
  readonly rooms: readonly string[];
  readonly typesIn?: readonly string[];
}[] = [
  { package: 'electron', rooms: ['shell', 'entry', 'preload'] },
  { package: 'keytar', rooms: ['vault'] },
  { package: 'better-sqlite3', rooms: ['ledger'] },
  { package: 'plaid', rooms: ['plaid'], typesIn: ['demo-bank'] },
  { package: 'react-plaid-link', rooms: ['link'] },
  { package: 'commander', rooms: ['cli', 'demo-bank', 'entry'] },
];

/** Rooms that run where there is no Node, or that must stay pure. */
export const roomsWithoutNode: readonly string[] = [
  'contract',
  'preload',
  'domain',
  'link-stand-in',
  'page',
  'renderer-app',
  'bridge',
  'link',
  'view',
  'ui',
  'format',
];
