import { EventEmitter } from 'node:events';
import type { Page } from 'playwright';

import { applyPermissions } from '../browser/apply-permissions.ts';
import { attachPage, type PageLink, type SpeakingFrame } from '../browser/attach-page.ts';
import { toAppUrl, toBrowserUrl } from '../browser/scheme-origins.ts';
import type { FromPage } from '../page/worlds.ts';
import { emitPreventable } from './emit-preventable.ts';
import { IpcMain } from './ipc.ts';
import { acceleratorKeys, pressAccelerator } from './menu.ts';
import type { Session } from './session.ts';
import { mainFrameAt } from './web-frame-main.ts';

export const ipcMain = new IpcMain();

interface WindowOpenDetails {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
  readonly referrer: { readonly url: string; readonly policy: string };
}
type WindowOpenHandler = (details: WindowOpenDetails) => { action: 'allow' | 'deny'; overrideBrowserWindowOptions?: object };
type NavigationEvent = 'will-navigate' | 'will-frame-navigate' | 'will-redirect';

let lastId = 0;

/** A page (https://www.electronjs.org/docs/latest/api/web-contents). */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly ipc = new IpcMain();
  readonly session: Session;
  readonly #page: Promise<Page>;
  readonly #link: Promise<PageLink>;
  #url = '';
  #expectedUrl: string | null = null;
  #windowOpenHandler: WindowOpenHandler | null = null;
  #isDestroyed = false;

  constructor(session: Session, page: Promise<Page>, preload: string | null) {
    super();
    this.session = session;
    this.#page = page;
    this.#link = page.then((opened) => this.#attach(opened, preload));
    // Whoever loads something hears of it; a window that nothing is loaded in has nobody to tell.
    this.#link.catch(() => this.noticePageGone());
  }

  async loadURL(url: string): Promise<void> {
    const [page] = await Promise.all([this.#page, this.#link]);
    this.#expectedUrl = toBrowserUrl(url);
    await page.goto(this.#expectedUrl);
    this.emit('did-finish-load');
  }

  reload(): void {
    void this.loadURL(this.#url).catch(() => undefined);
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  send(channel: string, ...inputs: unknown[]): void {
    void this.#link.then((link) => link.deliver({ kind: 'message', channel, inputs }));
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code);
  }

  /** For the host's own modules. */
  async page(): Promise<Page> {
    await this.#link;
    return this.#page;
  }

  async link(): Promise<PageLink> {
    return this.#link;
  }

  /** Whether main itself sent the page there, so that no page is to be asked. */
  expects(browserUrl: string): boolean {
    const isExpected = this.#expectedUrl === browserUrl;
    if (isExpected) this.#expectedUrl = null;
    return isExpected;
  }

  /** Asks the app's listeners; false when one prevented it. */
  emitNavigation(name: NavigationEvent, url: string, isMainFrame: boolean): boolean {
    return emitPreventable(this, name, { url, isMainFrame, isSameDocument: false }, url, false, isMainFrame);
  }

  noticePageGone(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('destroyed');
  }

  async #attach(page: Page, preload: string | null): Promise<PageLink> {
    this.session.contentsByPage.set(page, this);
    page.once('close', () => {
      this.session.contentsByPage.delete(page);
      this.noticePageGone();
    });
    page.once('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#url = toAppUrl(frame.url());
    });
    page.on('console', (message) => this.emit('console-message', { level: message.type(), message: message.text() }));
    page.on('download', (download) => {
      this.session.emit('will-download', { preventDefault: () => void download.cancel() }, download, this);
    });
    this.#url = toAppUrl(page.url());
    const link = await attachPage(page, preload, {
      onMessage: (message, frame) => void this.#hear(message, frame),
      onWindowOpen: (request) => this.#decideOnPopUp(request),
      onPreloadReady: () => void this.#link.then((ready) => ready.deliver({ kind: 'accelerators', keys: acceleratorKeys() })),
    });
    await applyPermissions(link.cdp, (permission) => this.session.grants(permission));
    return link;
  }

  async #hear(message: FromPage, frame: SpeakingFrame): Promise<void> {
    const event = { sender: this, senderFrame: frame.isMainFrame ? mainFrameAt(frame.url) : null };
    if (message.kind === 'window') this.emit(`window-${message.event}`, message.bounds);
    if (message.kind === 'accelerator') pressAccelerator(message.key);
    if (message.kind === 'preload-failed') this.emit('preload-error', event, '', new Error(message.message));
    if (message.kind === 'send') {
      this.ipc.emit(message.channel, event, ...message.inputs);
      ipcMain.emit(message.channel, event, ...message.inputs);
    }
    if (message.kind !== 'invoke') return;
    const { deliver } = await this.#link;
    const { id, channel, inputs } = message;
    try {
      const handler = this.ipc.handlerFor(channel) ?? ipcMain.handlerFor(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      deliver({ kind: 'answer', id, isAnswered: true, value: await handler(event, ...inputs) });
    } catch (error) {
      deliver({ kind: 'answer', id, isAnswered: false, value: `Error invoking remote method '${channel}': ${String(error)}` });
    }
  }

  #decideOnPopUp({ url, frameName, features }: Pick<WindowOpenDetails, 'url' | 'frameName' | 'features'>): void {
    const details = { url, frameName, features, disposition: 'new-window', referrer: { url: this.#url, policy: 'default' } };
    const answer = this.#windowOpenHandler?.(details) ?? { action: 'allow' as const };
    this.session.popUps.add({
      url,
      isAllowed: answer.action === 'allow',
      adopt: (page) => this.emit('pop-up', page, answer.overrideBrowserWindowOptions ?? {}, details),
    });
  }
}
