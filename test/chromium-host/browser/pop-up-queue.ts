/** Pop-ups between the moment a page asks for one, its first request, and its page: Chromium tells them in no fixed order. */
import type { Page, Request } from 'playwright';

export interface PopUp {
  readonly url: string;
  readonly isAllowed: boolean;
  /** How the window goes on once there is a page. */
  readonly adopt: (page: Page) => void;
}

export interface PopUpQueue {
  readonly add: (popUp: PopUp) => void;
  /** The pop-up whose first request this is. */
  readonly claim: (request: Request, url: string) => PopUp | undefined;
  readonly takeFor: (page: Page) => PopUp | undefined;
}

export function createPopUpQueue(): PopUpQueue {
  const waiting: { readonly popUp: PopUp; request: Request | null }[] = [];

  return {
    add: (popUp) => void waiting.push({ popUp, request: null }),

    claim: (request, url) => {
      const entry = waiting.find((candidate) => candidate.request === null && candidate.popUp.url === url);
      if (entry !== undefined) entry.request = request;
      return entry?.popUp;
    },

    takeFor: (page) => {
      const own = waiting.findIndex(({ request }) => request !== null && pageOf(request) === page);
      // Empty pages ask for nothing.
      const index = own === -1 ? waiting.findIndex(({ request }) => request === null) : own;
      return index === -1 ? undefined : waiting.splice(index, 1)[0]?.popUp;
    },
  };
}

function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
