import type { WebContents } from 'electron';

import type { Log } from '#ports/log.ts';
import { guardContents } from '../security/guard-contents.ts';
import { isAllowedPopUp } from '../security/navigation-policy.ts';
import { pagePreferences } from '../security/page-preferences.ts';

export interface BankPopUpOptions {
  readonly isPackaged: boolean;
  readonly log: Log;
  /** In the demo, the demo bank's own origin; null where only the secure web will do. */
  readonly bankOrigin: string | null;
}

/**
 * Banks sign in through `window.open` and answer to their opener, which Link needs
 * (https://plaid.com/docs/link/oauth). So a pop-up keeps its opener, and shares Link's session; it
 * has no preload, opens nothing itself, and goes when Link does.
 */
export function allowBankPopUps(contents: WebContents, options: BankPopUpOptions): { readonly close: () => void } {
  const { isPackaged, log, bankOrigin } = options;
  const open = new Set<() => void>();
  let ever = 0;
  let created = 0;
  contents.setWindowOpenHandler(({ url }) => {
    // Those that were allowed and are not there yet count too.
    if (!isAllowedPopUp(url, { open: open.size + ever - created, ever }, bankOrigin)) {
      log.warn('Blocked a pop-up of the Link window.');
      return { action: 'deny' };
    }
    ever += 1;
    return {
      action: 'allow',
      outlivesOpener: false,
      overrideBrowserWindowOptions: {
        width: 520,
        height: 760,
        autoHideMenuBar: true,
        webPreferences: pagePreferences(isPackaged),
      },
    };
  });
  contents.on('did-create-window', (popUp) => {
    created += 1;
    const close = (): void => popUp.destroy();
    open.add(close);
    popUp.once('closed', () => void open.delete(close));
    guardContents(popUp.webContents, 'pop-up', log, bankOrigin);
    popUp.webContents.setWindowOpenHandler(() => {
      log.warn('Blocked a pop-up of a pop-up.');
      return { action: 'deny' };
    });
  });
  return {
    close: () => {
      for (const closeOne of open) closeOne();
    },
  };
}
