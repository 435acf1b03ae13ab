/**
 * `node --import test/chromium-host/register.mjs out/main/main.js`: from here on, 'electron' is the Chromium host.
 * Every thread runs this before its own code. In TypeScript it would have each of them load Node's compiler of types,
 * 12 MB that stay.
 */
import { registerHooks } from 'node:module';

const electronModule = new URL('./electron-module.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: electronModule, shortCircuit: true, format: 'module-typescript' }
      : nextResolve(specifier, context),
});
