/** Every request of a session's pages: navigations are put to their window, the rest to the session, our own schemes to their handler. */
import type { BrowserContext, Frame, Request, Route } from 'playwright';

import type { Session } from '../electron/session.ts';
import type { WebContents } from '../electron/web-contents.ts';
import { schemeOf, toAppUrl } from './scheme-origins.ts';

export async function routeRequests(context: BrowserContext, session: Session): Promise<void> {
  await context.route('**/*', (route) => answer(route, session).catch(() => route.abort().catch(() => undefined)));
  await context.routeWebSocket(/.*/, async (socket) => {
    const isAllowed = await session.allows({
      url: socket.url(),
      method: 'GET',
      resourceType: 'webSocket',
      webContents: undefined,
    });
    if (isAllowed) socket.connectToServer();
    else await socket.close();
  });
}

async function answer(route: Route, session: Session): Promise<void> {
  const request = route.request();
  const url = toAppUrl(request.url());
  const frame = frameOf(request);
  const contents = frame === null ? undefined : session.contentsByPage.get(frame.page());

  if (request.isNavigationRequest() && !mayNavigate(session, contents, frame, request, url)) {
    // 'aborted' leaves a page as it is. A pop-up must show an error instead, or Playwright never tells of it.
    return route.abort(contents === undefined ? 'blockedbyclient' : 'aborted');
  }
  const details = { url, method: request.method(), resourceType: request.resourceType(), webContents: contents };
  if (!(await session.allows(details))) return route.abort('blockedbyclient');

  const scheme = schemeOf(url);
  if (scheme === null) return route.continue();
  const handler = session.protocol.handlerFor(scheme);
  if (handler === undefined) return route.abort('addressunreachable');
  const response = await handler(toRequest(request, url));
  const { status, headers } = response;
  if (isRedirect(status) && contents !== undefined && frame !== null && request.isNavigationRequest()) {
    const target = new URL(headers.get('location') ?? '', url).href;
    if (!contents.emitNavigation('will-redirect', target, frame.parentFrame() === null)) return route.abort('aborted');
  }
  await route.fulfill({ status, headers: Object.fromEntries(headers), body: Buffer.from(await response.arrayBuffer()) });
}

function mayNavigate(
  session: Session,
  contents: WebContents | undefined,
  frame: Frame | null,
  request: Request,
  url: string,
): boolean {
  // A pop-up's first request comes before its page: its opener's window has decided already.
  if (frame === null || contents === undefined) return session.popUps.claim(request, url)?.isAllowed === true;
  const isMainFrame = frame.parentFrame() === null;
  if (isMainFrame && contents.expects(request.url())) return true;
  const isAllowedHere = !isMainFrame || contents.emitNavigation('will-navigate', url, true);
  return contents.emitNavigation('will-frame-navigate', url, isMainFrame) && isAllowedHere;
}

/** Null for the first request of a page that isn't known yet. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

function toRequest(request: Request, url: string): globalThis.Request {
  const body = request.postDataBuffer();
  // A browser's own methods and headers only: what fetch forbids never comes from a page.
  return new Request(url, {
    method: request.method(),
    headers: Object.entries(request.headers()).filter(([name]) => !name.startsWith(':')),
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}
