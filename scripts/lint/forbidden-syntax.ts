import type { Linter } from 'eslint';

/**
 * Code that must not appear, as AST selectors: the switches that would undo Electron's protection,
 * the doors that each have one keeper, and habits this house does without.
 */
interface Forbidden {
  readonly selector: string;
  readonly message: string;
  /** The only files where it may stand. */
  readonly keeper?: readonly string[];
  /** Looked for in the app, not in tests and tools. */
  readonly inAppOnly?: true;
}

const forbiddenSyntax: readonly Forbidden[] = [
  {
    selector: 'Property[key.name=/^nodeIntegration/]:not([value.value=false])',
    message: 'Pages never get Node.',
  },
  {
    selector: 'Property[key.name=/^(sandbox|webSecurity|contextIsolation)$/][value.value=false]',
    message: 'The sandbox, web security and context isolation stay on.',
  },
  {
    selector:
      'Property[key.name=/^(webviewTag|allowRunningInsecureContent|experimentalFeatures|bypassCSP)$/]:not([value.value=false])',
    message: 'This switch would weaken the pages.',
  },
  {
    selector: 'Property[key.name=/^enableBlinkFeatures$/]',
    message: 'This switch would weaken the pages.',
  },
  {
    selector: 'MemberExpression[property.name=/^(executeJavaScript|executeJavaScriptInIsolatedWorld)$/]',
    message: 'Main never runs text as code in a page.',
    keeper: ['test/**'],
  },
  {
    selector:
      'Property[key.name="rejectUnauthorized"]:not([value.value=true]), MemberExpression[property.name="setCertificateVerifyProc"]',
    message: 'Certificates are always checked.',
  },
  {
    selector: 'MemberExpression[property.name="NODE_TLS_REJECT_UNAUTHORIZED"], Literal[value="NODE_TLS_REJECT_UNAUTHORIZED"]',
    message: 'Certificates are always checked.',
    keeper: ['test/integration/plaid/certificates.test.ts'],
  },
  {
    selector:
      'Literal[value=/^http:\\/\\/(?!127\\.0\\.0\\.1|localhost|\\[::1\\]|www\\.w3\\.org)/], TemplateElement[value.raw=/^http:\\/\\/(?!127\\.0\\.0\\.1|localhost|\\[::1\\]|www\\.w3\\.org)/]',
    message: 'Plain http is for this machine only.',
    inAppOnly: true,
  },
  {
    selector: 'Identifier[name="ipcMain"]',
    message: 'Pages are heard through the guarded registrar, which checks who speaks and what is said.',
    keeper: ['src-main/shell/ipc/**', 'test/**'],
  },
  {
    selector:
      'MemberExpression[property.name=/^(on|once|handle|handleOnce)$/][object.property.name="ipc"], ObjectPattern > Property[key.name="ipc"]',
    message: 'A page’s own channel is heard where its sender is checked.',
    keeper: ['src-main/shell/ipc/**', 'src-main/shell/link/**', 'test/**'],
  },
  {
    selector: ':matches(Property, SpreadElement, CallExpression) > Identifier[name="ipcRenderer"]',
    message: 'A page never gets ipcRenderer itself: give it one function for each call.',
  },
  {
    selector: 'MemberExpression[property.name="openExternal"]',
    message: 'Links leave the app through one gate, which knows the allowed hosts.',
    keeper: ['src-main/shell/external-links.ts', 'test/**'],
  },
  {
    selector: 'MemberExpression[object.name=/^(window|globalThis)$/][property.name="coffer"]',
    message: 'The preload’s API is read in src-renderer/bridge only.',
    keeper: ['src-renderer/bridge/**', 'test/**'],
  },
  {
    selector: 'MemberExpression[object.name=/^(window|globalThis)$/][property.name="cofferLink"]',
    message: 'The Link page’s API is read in src-renderer/link only.',
    keeper: ['src-renderer/link/**', 'test/**'],
  },
  {
    selector:
      'JSXAttribute[name.name="dangerouslySetInnerHTML"], AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'What a bank sends is text, never markup.',
    keeper: ['test/**'],
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that has it.',
  },
  {
    selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock|hoisted)$/]',
    message: 'No module mocks: replace a port by a small real implementation.',
  },
];

function rule(forbidden: readonly Forbidden[]): Linter.RulesRecord {
  return { 'no-restricted-syntax': ['error', ...forbidden.map(({ selector, message }) => ({ selector, message }))] };
}

/**
 * ESLint lets a later block replace a rule's options, so that every keeper gets a block with the
 * whole list less what it keeps.
 */
export function forbiddenSyntaxBlocks(): Linter.Config[] {
  const everywhere = forbiddenSyntax.filter(({ inAppOnly }) => inAppOnly === undefined);
  const keepers = new Set(forbiddenSyntax.flatMap(({ keeper }) => keeper ?? []));
  return [
    { files: ['**/*.{ts,tsx,js,mjs}'], rules: rule(everywhere) },
    { files: ['src-*/**/*.{ts,tsx}'], rules: rule(forbiddenSyntax) },
    ...[...keepers].map((pattern) => {
      const list = pattern.startsWith('src-') ? forbiddenSyntax : everywhere;
      return { files: [pattern], rules: rule(list.filter(({ keeper }) => keeper?.includes(pattern) !== true)) };
    }),
  ];
}
