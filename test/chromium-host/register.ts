/** `node --import test/chromium-host/register.ts out/main/main.js`: from here on, 'electron' is the Chromium host. */
import { registerHooks } from 'node:module';

const electronModule = new URL('./electron-module.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: electronModule, shortCircuit: true, format: 'module-typescript' }
      : nextResolve(specifier, context),
});
