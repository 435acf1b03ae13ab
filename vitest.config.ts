import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Tests start many processes and threads from TypeScript as it stands. What Node takes its types out with is WebAssembly,
 * which now and then ends a process whose threads end (nodejs/node#64500); what comes out of this cache needs none, and is faster.
 */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/**
 * unit: rules, no IO. integration: real files, HTTP, threads and keychain. faults: processes killed, disks filled.
 * The limits are ceilings against hanging: a busy machine may be many times slower than a quiet one.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: 'test/support/fill-compile-cache.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          globalSetup: 'test/support/fill-compile-cache.ts',
          // The long form tries each fault 200 times (test/faults/README.md).
          testTimeout: process.env['COFFER_KILLS'] === undefined ? 300_000 : 7_200_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
