/** Looks into a packed folder for what must be there and for what must not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';

const mustBeThere = [
  'package.json',
  'out/main/main.js',
  'out/main/coffer.js',
  'out/main/ledger-thread.js',
  'out/main/plaid-thread.js',
  'out/preload/app-bridge.cjs',
  'out/preload/link-bridge.cjs',
  'out/renderer/index.html',
  'node_modules/keytar/build/Release/keytar.node',
];
const mayBeThere = /^(package\.json$|out(\/|$)|node_modules$|node_modules\/(keytar|better-sqlite3)(\/|$))/;
const mustNotBeThere = /\.(map|ts|tsx|tsbuildinfo)$|(^|\/)(\.env|\.git|test|tests|src-[a-z]+)(\/|$|\.)|\.test\./;

/** Throws with every file that is missing, not meant to be there, or native and not unpacked. */
export function checkContents(packed: string): void {
  const archive = join(packed, 'resources/app.asar');
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/').replace(/^\//, ''));
  const problems = [
    ...mustBeThere.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => !mayBeThere.test(file) || mustNotBeThere.test(file)).map((file) => `${file} should not be inside`),
    ...files
      .filter((file) => file.endsWith('.node') && !existsSync(join(`${archive}.unpacked`, file)))
      .map((file) => `${file} is not unpacked`),
  ];
  if (problems.length > 0) throw new Error(`What was packed is not right:\n  ${problems.join('\n  ')}`);
}
