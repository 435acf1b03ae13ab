/** Before the first test: takes the types out of all sources once, so that the tests' processes and threads find them in Node's cache. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What begins to work when it is imported, or needs Electron or a browser. */
const left = ['src-main/shell/**', 'src-main/{main,coffer}.ts', 'src-main/demo-bank/{command.ts,link-stand-in/**}'];

export default function setup(): void {
  spawnSync(process.execPath, [import.meta.filename], { stdio: 'ignore' });
}

if (import.meta.main) {
  const sources = globSync('{src-main,src-preload/contract}/**/*.ts', { cwd: root, exclude: left });
  // A thread's file minds that it is no thread here; it is in the cache all the same.
  await Promise.allSettled(sources.map((source) => import(join(root, source))));
  process.exit();
}
