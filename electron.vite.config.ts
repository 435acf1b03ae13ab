import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

/**
 * `out/main`     the app, the command line, and the threads they start
 * `out/preload`  one self-contained CommonJS file for each page's preload, as the sandbox demands,
 *                and Link's stand-in, which is a page script of the demo bank
 * `out/renderer` two pages: the app, and the Link window
 */
export default defineConfig({
  main: {
    build: {
      // All but the two native packages is bundled, so that an installed Coffer carries no more than it runs.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['keytar', 'better-sqlite3'],
        input: {
          main: resolve(here, 'src-main/main.ts'),
          coffer: resolve(here, 'src-main/coffer.ts'),
          'demo-bank': resolve(here, 'src-main/demo-bank/command.ts'),
          'ledger-thread': resolve(here, 'src-main/app/ledger-thread.ts'),
          'plaid-thread': resolve(here, 'src-main/app/plaid-thread.ts'),
          'demo-bank-thread': resolve(here, 'src-main/app/demo-bank-thread.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          'app-bridge': resolve(here, 'src-preload/app-bridge.ts'),
          'link-bridge': resolve(here, 'src-preload/link-bridge.ts'),
          'link-stand-in': resolve(here, 'src-main/demo-bank/link-stand-in/link-stand-in.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'src-renderer'),
    plugins: [react()],
    build: {
      // The window reads all of it at every start: half as much is read in half the time.
      minify: true,
      // Which drops the comments that say whose code it is: they go into one file beside it.
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: {
          index: resolve(here, 'src-renderer/index.html'),
          link: resolve(here, 'src-renderer/link.html'),
        },
        // What the views share is one file: each file more is a question to main, while the user waits for the first list.
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } },
      },
    },
  },
});
