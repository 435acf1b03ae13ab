/**
 * Beside the usual rules, two of our own kind: which room may import which (the arrows of README's
 * map), and the one room that may touch each outside thing.
 */
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const rooms = [
  { type: 'contract', pattern: 'src-preload/contract/**', mode: 'full' },
  { type: 'preload', pattern: 'src-preload/*.ts', mode: 'full' },
  { type: 'entry', pattern: 'src-main/*.ts', mode: 'full' },
  { type: 'domain', pattern: 'src-main/domain/**', mode: 'full' },
  { type: 'ports', pattern: 'src-main/ports/**', mode: 'full' },
  { type: 'app', pattern: 'src-main/app/**', mode: 'full' },
  { type: 'shell', pattern: 'src-main/shell/**', mode: 'full' },
  { type: 'cli', pattern: 'src-main/cli/**', mode: 'full' },
  { type: 'vault', pattern: 'src-main/vault/**', mode: 'full' },
  { type: 'plaid', pattern: 'src-main/plaid/**', mode: 'full' },
  { type: 'sync', pattern: 'src-main/sync/**', mode: 'full' },
  { type: 'ledger', pattern: 'src-main/ledger/**', mode: 'full' },
  { type: 'exchange', pattern: 'src-main/exchange/**', mode: 'full' },
  { type: 'link-stand-in', pattern: 'src-main/demo-bank/link-stand-in/**', mode: 'full' },
  { type: 'demo-bank', pattern: 'src-main/demo-bank/**', mode: 'full' },
  { type: 'renderer-app', pattern: 'src-renderer/app/**', mode: 'full' },
  { type: 'bridge', pattern: 'src-renderer/bridge/**', mode: 'full' },
  { type: 'link', pattern: 'src-renderer/link/**', mode: 'full' },
  { type: 'view', pattern: 'src-renderer/views/*/**', mode: 'full', capture: ['view'] },
  { type: 'ui', pattern: 'src-renderer/ui/**', mode: 'full' },
  { type: 'format', pattern: 'src-renderer/format/**', mode: 'full' },
  { type: 'test', pattern: 'test/**', mode: 'full' },
  { type: 'tool', pattern: ['scripts/**', '*.ts', '*.js'], mode: 'full' },
];

/** Who may import whom. What is not named here is forbidden. */
const arrows = {
  contract: ['contract'],
  preload: ['contract'],
  domain: ['domain', 'contract'],
  ports: ['ports', 'domain', 'contract'],
  vault: ['vault', 'ports', 'domain', 'contract'],
  plaid: ['plaid', 'ports', 'domain', 'contract'],
  sync: ['sync', 'ports', 'domain', 'contract'],
  ledger: ['ledger', 'ports', 'domain', 'contract'],
  exchange: ['exchange', 'ports', 'domain', 'contract'],
  'demo-bank': ['demo-bank', 'domain', 'contract'],
  'link-stand-in': ['link-stand-in'],
  app: ['app', 'vault', 'plaid', 'sync', 'ledger', 'exchange', 'demo-bank', 'ports', 'domain', 'contract'],
  shell: ['shell', 'app', 'ports', 'domain', 'contract'],
  cli: ['cli', 'app', 'ports', 'domain', 'contract'],
  entry: ['shell', 'cli', 'app'],
  format: ['format', 'contract'],
  ui: ['ui', 'format', 'contract'],
  bridge: ['bridge', 'contract'],
  link: ['link', 'contract'],
  'renderer-app': ['renderer-app', 'view', 'bridge', 'ui', 'format', 'contract'],
  test: ['*'],
  tool: ['*'],
};

/** Each outside thing has one home. */
const homes = {
  electron: ['src-main/shell/**', 'src-main/main.ts', 'src-preload/*.ts', 'test/**'],
  keytar: ['src-main/vault/**', 'test/**'],
  'better-sqlite3': ['src-main/ledger/**', 'test/**'],
  plaid: ['src-main/plaid/**', 'src-main/demo-bank/**', 'test/**'],
  'react-plaid-link': ['src-renderer/link/**'],
};

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', '.cache/', 'tour/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['scripts/*.ts'] } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src-*/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: { 'boundaries/elements': rooms },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            ...Object.entries(arrows).map(([from, allow]) => ({ from: [from], allow })),
            { from: ['view'], allow: ['bridge', 'ui', 'format', 'contract', ['view', { view: '${from.view}' }]] },
          ],
        },
      ],
    },
  },
  ...Object.entries(homes).map(([name, home]) => ({
    files: ['src-*/**/*.{ts,tsx}'],
    ignores: home,
    rules: {
      'no-restricted-imports': ['error', { paths: Object.keys(homes).map((other) => ({ name: other, message: `${other} has one home` })) }],
    },
    name,
  })),
  { files: ['src-renderer/**/*.tsx', 'src-renderer/**/*.ts'], ...reactHooks.configs.flat.recommended },
  { files: ['src-main/cli/**', 'scripts/**', 'test/**', 'src-main/demo-bank/command.ts'], rules: { 'no-console': 'off' } },
);
