/** Each rule of the house fires on the code it is there to stop, and keeps quiet where the code belongs. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The project's own rules, without those that need types: a snippet belongs to no TypeScript project. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
    {
      files: ['**/*.{ts,tsx}'],
      rules: { '@typescript-eslint/no-unused-vars': 'off' },
      languageOptions: { parserOptions: { projectService: false, project: null } },
    },
  ],
});

async function rulesBrokenBy(code: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))];
}

const arrow = 'boundaries/dependencies';
const syntax = 'no-restricted-syntax';

describe('arrows between rooms', () => {
  const contract = `import type { Failure } from '#contract/failures.ts';\nexport type F = Failure;\n`;
  const ledgerPort = (from: string): string => `import type { Ledger } from '${from}';\nexport type L = Ledger;\n`;

  it.each([
    ['every room may read the contract', contract, 'src-main/ledger/x.ts', []],
    ['the renderer reads the contract', contract, 'src-renderer/ui/x.tsx', []],
    ['the renderer never imports main', ledgerPort('../../src-main/ports/ledger.ts'), 'src-renderer/ui/x.ts', [arrow]],
    ['the contract imports nothing above it', ledgerPort('../../src-main/ports/ledger.ts'), 'src-preload/contract/x.ts', [arrow]],
    ['domain knows no port', ledgerPort('#ports/ledger.ts'), 'src-main/domain/x.ts', [arrow]],
    ['sync knows the ledger by its port', ledgerPort('#ports/ledger.ts'), 'src-main/sync/x.ts', []],
    ['the ledger does not reach into sync', `import '../sync/sync-engine.ts';\n`, 'src-main/ledger/x.ts', [arrow]],
    ['a port is not wired to what implements it', `import '../app/app.ts';\n`, 'src-main/ports/x.ts', [arrow]],
    ['the command line drives the app object', `import '../app/app.ts';\n`, 'src-main/cli/x.ts', []],
    [
      'the command line may name what a sync answers',
      `import type { SyncEngine } from '../sync/sync-engine.ts';\nexport type S = SyncEngine;\n`,
      'src-main/cli/x.ts',
      [],
    ],
    ['but does not sync by itself', `import '../sync/sync-engine.ts';\n`, 'src-main/cli/x.ts', [arrow]],
    ['the app does not know its windows', `import '../cli/terminal.ts';\n`, 'src-main/app/x.ts', [arrow]],
    ['tests may import anything', `import '../../src-main/app/app.ts';\n`, 'test/unit/x.test.ts', []],
    ['a file outside every room has no place', `export {};\n`, 'src-main/pantry/x.ts', ['boundaries/no-unknown-files']],
  ])('%s', async (_title, code, file, expected) => {
    expect(await rulesBrokenBy(code, file)).toEqual(expected);
  });
});

describe('one home for each outside thing', () => {
  it.each([
    ['electron', 'src-main/shell/x.ts', 'src-main/sync/x.ts'],
    ['keytar', 'src-main/vault/x.ts', 'src-main/app/x.ts'],
    ['better-sqlite3', 'src-main/ledger/x.ts', 'src-main/exchange/x.ts'],
    ['plaid', 'src-main/plaid/x.ts', 'src-main/sync/x.ts'],
    ['react-plaid-link', 'src-renderer/link/x.tsx', 'src-renderer/app/x.tsx'],
  ])('%s is at home in %s and nowhere else', async (name, home, elsewhere) => {
    const code = `import * as thing from '${name}';\nexport const use = thing;\n`;

    expect({ home: await rulesBrokenBy(code, home), elsewhere: await rulesBrokenBy(code, elsewhere) }).toEqual({
      home: [],
      elsewhere: [arrow],
    });
  });

  it.each([
    ['an import at run time', `export const load = () => import('keytar');\n`],
    ['a re-export', `export { default } from 'keytar';\n`],
    ['require', `const keytar = require('keytar');\nexport { keytar };\n`],
  ])('is not got round by %s', async (_title, code) => {
    expect(await rulesBrokenBy(code, 'src-main/app/x.ts')).toContain(arrow);
  });

  it('lets the demo bank use plaid’s types but not its client', async () => {
    const types = `import type { Transaction } from 'plaid';\nexport type T = Transaction;\n`;
    const client = `import { PlaidApi } from 'plaid';\nexport const api = PlaidApi;\n`;

    expect([
      await rulesBrokenBy(types, 'src-main/demo-bank/x.ts'),
      await rulesBrokenBy(client, 'src-main/demo-bank/x.ts'),
    ]).toEqual([[], [arrow]]);
  });

  it.each(['src-preload/contract/x.ts', 'src-preload/x.ts', 'src-main/domain/x.ts', 'src-renderer/ui/x.ts'])(
    'keeps Node out of %s',
    async (file) => {
      expect(await rulesBrokenBy(`import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`, file)).toEqual([
        arrow,
      ]);
    },
  );
});

describe('switches and doors', () => {
  it.each([
    ['Node in a page', `export const o = { nodeIntegration: true };\n`, 'src-main/shell/x.ts'],
    ['Node in a worker of a page', `export const o = { nodeIntegrationInWorker: yes };\n`, 'src-main/shell/x.ts'],
    ['a page out of its sandbox', `export const o = { sandbox: false };\n`, 'src-main/shell/x.ts'],
    ['web security switched off', `export const o = { webSecurity: false };\n`, 'src-main/shell/x.ts'],
    ['a shared context', `export const o = { contextIsolation: false };\n`, 'src-main/shell/x.ts'],
    ['webview', `export const o = { webviewTag: true };\n`, 'src-main/shell/x.ts'],
    ['text run as code in a page', `window_.webContents.executeJavaScript('1');\n`, 'src-main/shell/x.ts'],
    ['an unchecked certificate', `export const o = { rejectUnauthorized: false };\n`, 'src-main/plaid/x.ts'],
    ['certificates judged by us', `session.setCertificateVerifyProc(judge);\n`, 'src-main/shell/x.ts'],
    ['certificates switched off for the process', `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n`, 'src-main/plaid/x.ts'],
    ['plain http', `export const url = 'http://example.com/';\n`, 'src-main/plaid/x.ts'],
    ['ipcMain outside the guarded registrar', `ipcMain.handle('x', () => 1);\n`, 'src-main/shell/x.ts'],
    ['a page heard past the guard', `window_.webContents.ipc.handle('x', () => 1);\n`, 'src-main/shell/x.ts'],
    ['ipcRenderer handed to a page', `contextBridge.exposeInMainWorld('x', ipcRenderer);\n`, 'src-preload/app-bridge.ts'],
    ['a link opened past the gate', `shell.openExternal(url);\n`, 'src-main/shell/x.ts'],
    ['the preload’s API read outside the bridge', `export const api = window.coffer;\n`, 'src-renderer/views/overview/x.tsx'],
    ['the Link API read outside its page', `export const api = window.cofferLink;\n`, 'src-renderer/bridge/x.ts'],
    ['markup from data', `export const x = <p dangerouslySetInnerHTML={{ __html: name }} />;\n`, 'src-renderer/ui/x.tsx'],
    ['a barrel', `export * from './events.ts';\n`, 'src-preload/contract/x.ts'],
    ['a module mock', `vi.mock('./x.ts');\n`, 'test/unit/x.test.ts'],
  ])('stops %s', async (_title, code, file) => {
    expect(await rulesBrokenBy(code, file)).toContain(syntax);
  });

  it.each([
    ['this machine’s http', `export const url = 'http://127.0.0.1:0/';\n`, 'src-main/plaid/x.ts'],
    [
      'Plaid’s environment named sandbox',
      `export const urls = { sandbox: 'https://sandbox.plaid.com' };\n`,
      'src-main/plaid/x.ts',
    ],
    ['the bridge’s own reading', `export const api = window.coffer;\n`, 'src-renderer/bridge/x.ts'],
    [
      'a preload’s own calls',
      `import { ipcRenderer } from 'electron';\nexport const call = (): unknown => ipcRenderer.invoke('x');\n`,
      'src-preload/x.ts',
    ],
  ])('lets %s be', async (_title, code, file) => {
    expect(await rulesBrokenBy(code, file)).toEqual([]);
  });
});

describe('habits', () => {
  it.each([
    ['console in a room', `console.log('x');\n`, 'src-main/sync/x.ts', ['no-console']],
    ['console on the command line', `console.log('x');\n`, 'src-main/cli/x.ts', []],
    ['a name that is not kebab-case', `export {};\n`, 'src-main/sync/SyncEngine.ts', ['coffer/kebab-case-file-name']],
    ['a name that says nothing', `export {};\n`, 'src-main/sync/utils.ts', ['coffer/kebab-case-file-name']],
    ['a file of 251 lines', 'export {};\n'.repeat(251), 'src-main/sync/x.ts', ['max-lines']],
    ['any', `export const x: any = 1;\n`, 'src-main/sync/x.ts', ['@typescript-eslint/no-explicit-any']],
    ['a silenced type error', `// @ts-ignore\nexport {};\n`, 'src-main/sync/x.ts', ['@typescript-eslint/ban-ts-comment']],
    [
      'an expected type error',
      `// @ts-expect-error for now\nexport {};\n`,
      'src-main/sync/x.ts',
      ['@typescript-eslint/ban-ts-comment'],
    ],
  ])('judges %s', async (_title, code, file, expected) => {
    expect(await rulesBrokenBy(code, file)).toEqual(expected);
  });

  it('does not let a comment switch a rule off', async () => {
    const code = `/* eslint-disable no-console */\nconsole.log('x');\n`;

    expect(await rulesBrokenBy(code, 'src-main/sync/x.ts')).toContain('no-console');
  });
});
