import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';

import { launchChromium } from '../browser/launch-chromium.ts';
import { createPopUpQueue } from '../browser/pop-up-queue.ts';
import { routeRequests } from '../browser/route-requests.ts';
import { paths } from './paths.ts';
import { Protocol } from './protocol.ts';
import type { WebContents } from './web-contents.ts';

export interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly webContents: WebContents | undefined;
}
type RequestListener = (details: RequestDetails, decide: (answer: { cancel?: boolean }) => void) => void;
type PermissionRequestHandler = (
  contents: null,
  permission: string,
  decide: (isGranted: boolean) => void,
  details: object,
) => void;

export interface PageBounds {
  readonly width: number;
  readonly height: number;
}

/** A partition: a Chromium of its own (https://www.electronjs.org/docs/latest/api/session). */
export class Session extends EventEmitter {
  static readonly #byPartition = new Map<string, Session>();
  static get defaultSession(): Session {
    return Session.fromPartition('persist:default');
  }

  /** As in Electron, only names that begin with `persist:` leave anything on the disk. */
  static fromPartition(partition: string): Session {
    const known = Session.#byPartition.get(partition);
    if (known !== undefined) return known;
    const session = new Session(partition);
    Session.#byPartition.set(partition, session);
    return session;
  }

  static all(): Session[] {
    return [...Session.#byPartition.values()];
  }

  readonly protocol = new Protocol();
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener | null): void => {
      this.#requestListener = listener;
    },
  };
  readonly popUps = createPopUpQueue();
  readonly contentsByPage = new Map<Page, WebContents>();
  readonly #partition: string;
  #requestListener: RequestListener | null = null;
  #permissionHandler: PermissionRequestHandler | null = null;
  #userAgent: string | null = null;
  #context: Promise<BrowserContext> | null = null;
  #pagesWanted = 0;

  private constructor(partition: string) {
    super();
    this.#partition = partition;
  }

  isPersistent(): boolean {
    return this.#partition.startsWith('persist:');
  }

  setPermissionRequestHandler(handler: PermissionRequestHandler | null): void {
    this.#permissionHandler = handler;
  }

  /** Chromium asks at the moment of a request only; there the request handler has spoken already. */
  setPermissionCheckHandler(): void {
    // Nothing asks.
  }

  /** Chromium shows its own chooser for devices; without one, every request is refused. */
  setDevicePermissionHandler(): void {
    // Nothing asks.
  }

  /** As in Electron, everything is granted where nobody handles it. */
  grants(permission: string): boolean {
    let isGranted = true;
    this.#permissionHandler?.(
      null,
      permission,
      (answer) => {
        isGranted = answer;
      },
      {},
    );
    return isGranted;
  }

  getUserAgent(): string {
    return this.#userAgent ?? '';
  }

  setUserAgent(userAgent: string): void {
    this.#userAgent = userAgent === '' ? null : userAgent;
  }

  /** Whether a request may go on, as the app's listener says. */
  async allows(details: RequestDetails): Promise<boolean> {
    const listener = this.#requestListener;
    if (listener === null) return true;
    return new Promise((resolve) => listener(details, ({ cancel }) => resolve(cancel !== true)));
  }

  async openPage(bounds: PageBounds): Promise<Page> {
    const isFirst = this.#context === null;
    this.#context ??= this.#launch(bounds);
    const context = await this.#context;
    const [firstPage] = context.pages();
    if (isFirst && firstPage !== undefined) return firstPage;
    this.#pagesWanted += 1;
    return context.newPage();
  }

  async clearStorageData(): Promise<void> {
    const context = await this.#context;
    if (context === null) return;
    await context.clearCookies().catch(() => undefined);
    if (!this.isPersistent()) await this.close();
  }

  /** Ends this session's Chromium. A window opened later starts another. */
  async close(): Promise<void> {
    const closing = this.#context;
    this.#context = null;
    await (await closing?.catch(() => null))?.close().catch(() => undefined);
  }

  async #launch({ width, height }: PageBounds): Promise<BrowserContext> {
    const sessionsInMemory = inMemoryFolder();
    const context = await launchChromium({
      profileFolder: this.isPersistent()
        ? join(paths.get('sessionData'), this.#partition.replace('persist:', ''))
        : join(sessionsInMemory, randomUUID()),
      isInMemory: !this.isPersistent(),
      width,
      height,
      userAgent: this.#userAgent,
    });
    context.once('close', () => {
      this.#context = null;
      for (const contents of this.contentsByPage.values()) contents.noticePageGone();
    });
    await routeRequests(context, this);
    context.on('page', (page) => this.#meet(page));
    return context;
  }

  /** A page that nobody here opened is a pop-up that was allowed, or one to be closed at once. */
  #meet(page: Page): void {
    if (this.#pagesWanted > 0) {
      this.#pagesWanted -= 1;
      return;
    }
    const popUp = this.popUps.takeFor(page);
    if (popUp?.isAllowed === true) popUp.adopt(page);
    else void page.close().catch(() => undefined);
  }
}

let isSwept = false;

/** Where in-memory sessions live. What an earlier process left there when it was killed goes first. */
function inMemoryFolder(): string {
  const folder = join(paths.get('sessionData'), 'in-memory');
  if (!isSwept) rmSync(folder, { recursive: true, force: true });
  isSwept = true;
  return folder;
}
