import type { WebContents } from 'electron';

import type { Log } from '#ports/log.ts';
import { isAllowedNavigation, type WindowKind } from './navigation-policy.ts';
import { originOf } from './origins.ts';

/** Keeps a page where main put it. Pop-ups are the window's own affair: see `setWindowOpenHandler`. */
export function guardContents(contents: WebContents, kind: WindowKind, log: Log, bankOrigin: string | null = null): void {
  const refuseUnlessAllowed = (event: { readonly preventDefault: () => void }, url: string, isMainFrame: boolean): void => {
    if (isAllowedNavigation(kind, { url, isMainFrame }, bankOrigin)) return;
    event.preventDefault();
    // The origin only: a path or a query may hold what must not be in a log.
    log.warn('Blocked a navigation.', { window: kind, origin: originOf(url) });
  };

  contents.on('will-navigate', (event) => refuseUnlessAllowed(event, event.url, true));
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) refuseUnlessAllowed(event, event.url, false);
  });
  contents.on('will-redirect', (event) => refuseUnlessAllowed(event, event.url, event.isMainFrame));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
