import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from 'playwright';

import { emitPreventable } from './emit-preventable.ts';
import { hostEvents } from './host-events.ts';
import { colorScheme } from './native-theme.ts';
import { acceleratorKeys } from './menu.ts';
import { Session } from './session.ts';
import { WebContents } from './web-contents.ts';

const openWindows = new Set<BrowserWindow>();

/** A window (https://www.electronjs.org/docs/latest/api/browser-window). */
export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return [...openWindows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...openWindows].find((window) => window.#isFocused) ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...openWindows].find((window) => window.webContents === contents) ?? null;
  }

  readonly webContents: WebContents;
  readonly #children = new Set<BrowserWindow>();
  #bounds: Rectangle;
  #isFocused = false;
  #isMaximized = false;
  #isMinimized = false;
  #isDestroyed = false;

  /** `page` is the host's own: a pop-up that is there already. */
  constructor(options: BrowserWindowConstructorOptions = {}, page?: Page) {
    super();
    refuseWeakPages(options.webPreferences ?? {});
    const { session: ownSession, partition, preload } = options.webPreferences ?? {};
    const session =
      (ownSession as Session | undefined) ??
      (partition === undefined ? Session.defaultSession : Session.fromPartition(partition));
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new WebContents(
      session,
      page === undefined ? session.openPage(this.#bounds) : Promise.resolve(page),
      preload ?? null,
    );

    openWindows.add(this);
    const { parent }: { readonly parent?: unknown } = options;
    if (parent instanceof BrowserWindow) parent.#children.add(this);
    this.#follow();
    hostEvents.emit('window-created', this);
  }

  get id(): number {
    return this.webContents.id;
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
  }

  /** A Chromium window shows itself; there is nothing to wait for. */
  show(): void {
    this.emit('show');
  }

  /** A page of Chromium's has its own colour before anything is loaded. */
  setBackgroundColor(): void {
    // Nothing to paint.
  }

  hide(): void {
    this.minimize();
    this.emit('hide');
  }

  focus(): void {
    void this.webContents.page().then((page) => page.bringToFront());
    this.#noticeFocus(true);
  }

  isFocused(): boolean {
    return this.#isFocused;
  }

  minimize(): void {
    this.#isMinimized = true;
    this.#setState('minimized');
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  restore(): void {
    this.#isMinimized = false;
    this.#setState('normal');
  }

  maximize(): void {
    this.#isMaximized = true;
    this.#setState('maximized');
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  getBounds(): Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Unless a listener prevents it, the window is gone afterwards. */
  close(): void {
    if (emitPreventable(this, 'close')) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    openWindows.delete(this);
    for (const child of this.#children) child.destroy();
    void this.webContents
      .page()
      .then((page) => page.close())
      .catch(() => undefined);
    this.webContents.noticePageGone();
    this.emit('closed');
    if (openWindows.size === 0) hostEvents.emit('last-window-closed');
  }

  #follow(): void {
    const { webContents } = this;
    void webContents.page().then(
      (page) => {
        void page.emulateMedia({ colorScheme: colorScheme() }).catch(() => undefined);
        page.once('domcontentloaded', () => setImmediate(() => this.emit('ready-to-show')));
      },
      () => undefined,
    );
    // The user closed it, or Chromium is gone: too late to prevent.
    webContents.once('destroyed', () => {
      if (this.#isDestroyed) return;
      emitPreventable(this, 'close');
      this.destroy();
    });
    webContents.on('window-focus', () => this.#noticeFocus(true));
    webContents.on('window-blur', () => this.#noticeFocus(false));
    webContents.on('window-resize', ([x, y, width, height]: [number, number, number, number]) => {
      if (!this.#isMaximized && !this.#isMinimized) this.#bounds = { x, y, width, height };
      this.emit('resize');
    });
    webContents.on('pop-up', (page: Page, options: BrowserWindowConstructorOptions, details: object) => {
      const inherited = { ...options, webPreferences: { ...options.webPreferences, session: webContents.session as never } };
      const popUp = new BrowserWindow(inherited, page);
      this.#children.add(popUp);
      webContents.emit('did-create-window', popUp, details);
    });
  }

  #noticeFocus(isFocused: boolean): void {
    this.#isFocused = isFocused;
    this.emit(isFocused ? 'focus' : 'blur');
    hostEvents.emit(isFocused ? 'window-focused' : 'window-blurred', this);
  }

  #setState(windowState: 'normal' | 'minimized' | 'maximized'): void {
    void this.webContents
      .link()
      .then(async ({ cdp }) => {
        const { windowId } = await cdp.send('Browser.getWindowForTarget');
        await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
      })
      .catch(() => undefined);
  }
}

/** Chromium's pages are always in its sandbox, isolated and without Node: a window that asks for less gets none. */
function refuseWeakPages(preferences: object): void {
  const needed = { sandbox: true, contextIsolation: true, webSecurity: true };
  for (const [name, value] of Object.entries(preferences)) {
    const isWeak = name in needed ? value === false : /^nodeIntegration|^webviewTag$/.test(name) && value === true;
    if (isWeak) throw new Error(`The Chromium host can’t give a page ${name}: ${String(value)}.`);
  }
}

hostEvents.on('menu-changed', () => {
  const keys = acceleratorKeys();
  for (const window of openWindows) void window.webContents.link().then(({ deliver }) => deliver({ kind: 'accelerators', keys }));
});
