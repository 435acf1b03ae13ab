import { setTimeout } from 'node:timers/promises';
import { app, BrowserWindow } from 'electron';

/** A sync in progress gets this long to stop at a safe point. The ledger is safe even when it does not. */
const longestGoodbyeMilliseconds = 5_000;

/** Holds the quit back until the app has closed, and never for long. */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';

  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    for (const window of BrowserWindow.getAllWindows()) window.hide();
    void Promise.race([close(), setTimeout(longestGoodbyeMilliseconds)])
      .catch(() => undefined)
      .then(() => {
        state = 'closed';
        app.quit();
      });
  });
}
