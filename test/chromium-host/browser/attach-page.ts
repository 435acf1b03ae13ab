/** Joins a Chromium page to main: its preload, the one binding it speaks through, and the frames that speak. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright';

import { createWire } from '../page/wire.ts';
import {
  bindingName,
  pageWorldScript,
  preloadWorld,
  preloadWorldScript,
  receiverName,
  type FromPage,
  type ToPage,
} from '../page/worlds.ts';
import { toAppUrl } from './scheme-origins.ts';

/** A frame as it is when it speaks. */
export interface SpeakingFrame {
  readonly url: string;
  readonly isMainFrame: boolean;
}

export interface PageLink {
  readonly cdp: CDPSession;
  /** Nothing happens when the page has no preload, or is gone. */
  readonly deliver: (message: ToPage) => void;
}

export interface PageListeners {
  readonly onMessage: (message: FromPage, frame: SpeakingFrame) => void;
  readonly onWindowOpen: (request: { readonly url: string; readonly frameName: string; readonly features: string }) => void;
  /** A new document's preload is ready to hear. */
  readonly onPreloadReady: () => void;
}

const wire = createWire();

export async function attachPage(page: Page, preload: string | null, listeners: PageListeners): Promise<PageLink> {
  const cdp = await page.context().newCDPSession(page);
  const frameUrls = new Map<string, string>();
  const frameOfContext = new Map<number, string>();
  let mainFrameId = '';
  let preloadContext: number | null = null;

  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) mainFrameId = frame.id;
    frameUrls.set(frame.id, frame.url);
  });
  cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => frameUrls.set(frameId, url));
  cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    listeners.onWindowOpen({ url: toAppUrl(url), frameName: windowName, features: windowFeatures.join(',') });
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    frameOfContext.clear();
    preloadContext = null;
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (preloadContext === executionContextId) preloadContext = null;
  });
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId: string };
    frameOfContext.set(context.id, frameId);
    if (context.name !== preloadWorld || frameId !== mainFrameId) return;
    preloadContext = context.id;
    listeners.onPreloadReady();
  });
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return;
    const frameId = frameOfContext.get(executionContextId) ?? '';
    const url = toAppUrl(frameUrls.get(frameId) ?? '');
    listeners.onMessage(wire.read(payload) as FromPage, { url, isMainFrame: frameId === mainFrameId });
  });

  const { frameTree } = await cdp.send('Page.getFrameTree');
  mainFrameId = frameTree.frame.id;
  frameUrls.set(mainFrameId, frameTree.frame.url);
  await cdp.send('Page.enable');
  if (preload !== null) {
    const greeting = randomBytes(18).toString('base64url');
    await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(greeting) });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadWorldScript(greeting, readFileSync(preload, 'utf8')),
      worldName: preloadWorld,
    });
  }
  await cdp.send('Runtime.enable');

  return {
    cdp,
    deliver: (message) => {
      if (preloadContext === null) return;
      // As a literal: inside of a string it would be there twice. In REPL mode, as V8 keeps the text of any other script
      // in a cache for a while, which for a page that scrolls is all it ever read.
      const expression = `${receiverName}?.(${wire.write(message)})`;
      cdp.send('Runtime.evaluate', { expression, contextId: preloadContext, replMode: true }).catch(() => undefined);
    },
  };
}
