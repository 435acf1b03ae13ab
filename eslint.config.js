/**
 * Beside the usual rules, those of this house, which scripts/lint has as data: which room may
 * import which, the one home of each outside package, and code that must not appear.
 */
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { forbiddenSyntaxBlocks } from './scripts/lint/forbidden-syntax.ts';
import { kebabCaseFileName } from './scripts/lint/kebab-case-file-name.ts';
import { roomRules } from './scripts/lint/room-rules.ts';

export default defineConfig(
  { ignores: ['out/', 'dist/', '.cache/', 'tour/', 'test-results/', 'test/fixtures/'] },
  {
    linterOptions: { noInlineConfig: true },
    plugins: { coffer: { rules: { 'kebab-case-file-name': kebabCaseFileName } } },
    extends: [js.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      // The type checker knows what is defined.
      'no-undef': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'coffer/kebab-case-file-name': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are the unit we mean when we take a string apart.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  roomRules,
  ...forbiddenSyntaxBlocks(),
  { files: ['src-renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    // Speaks of what the React Compiler would skip; Coffer is built without it.
    files: ['src-renderer/**/*.{ts,tsx}'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    // A port's small real implementation promises, but has nothing to wait for.
    files: ['test/**'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    // Playwright reads from the pattern what a fixture needs: `{}` needs nothing.
    files: ['test/e2e/fixtures.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    name: 'what writes to a terminal',
    files: ['src-main/cli/**', 'src-main/demo-bank/command.ts', 'src-main/coffer.ts', 'scripts/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
);
