import type { WebPreferences } from 'electron';

/** What every page runs with, ours or a bank's: the sandbox, a world of its own, nothing of Node. */
export function pagePreferences(isPackaged: boolean): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    devTools: !isPackaged,
    spellcheck: false,
  };
}
