/** Builds the two preloads as the app's build does, beside two small pages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const preloads = resolve(import.meta.dirname, '../../../src-preload');

const appPage = `<!doctype html><html><head><title>Fixture</title><script src="./app.js"></script></head><body><h1>Fixture</h1></body></html>`;
const linkPage = `<!doctype html><html><head><title>Link</title><script type="module" src="./link.js"></script></head><body><h1>Link</h1></body></html>`;

/** `folder` becomes what `out` is in the app. */
export async function buildShellFixture(folder: string): Promise<void> {
  for (const name of ['app-bridge', 'link-bridge']) {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: join(folder, 'preload'),
        emptyOutDir: false,
        rolldownOptions: {
          input: join(preloads, `${name}.ts`),
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: `${name}.cjs` },
        },
      },
    });
  }
  const renderer = join(folder, 'renderer');
  await mkdir(renderer, { recursive: true });
  await writeFile(join(renderer, 'index.html'), appPage);
  await writeFile(join(renderer, 'app.js'), 'window.startedWith = typeof window.coffer;');
  await writeFile(join(renderer, 'link.html'), linkPage);
  await writeFile(join(renderer, 'link.js'), 'window.startedWith = typeof window.Plaid;');
}
