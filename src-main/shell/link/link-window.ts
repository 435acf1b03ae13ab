/**
 * The Link window: a page, a session and handlers of its own, which know nothing but the link token
 * and one result. A bank's password is typed here, so nothing of it outlives the window.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { BrowserWindow, session as electronSession } from 'electron';

import { linkChannels } from '#contract/channels.ts';
import { failed } from '#contract/failures.ts';
import type { Log } from '#ports/log.ts';
import type { LinkResult, LinkSession } from '#ports/user-interface.ts';
import { guardContents } from '../security/guard-contents.ts';
import { guardSession } from '../security/guard-session.ts';
import { linkPermissions } from '../security/permission-policy.ts';
import { pagePreferences } from '../security/page-preferences.ts';
import { allowBankPopUps } from './bank-pop-ups.ts';
import { serveLinkPage, type LinkPageServer } from './link-page-server.ts';
import { plainUserAgent } from './plain-user-agent.ts';
import { exited, readExit, readSuccess } from './link-result.ts';
import { isAllowedLinkRequest } from '../security/navigation-policy.ts';
import { isTrustedSender, type Sender } from '../ipc/trusted-sender.ts';

export interface LinkWindowOptions {
  /** Closes the window. */
  readonly signal: AbortSignal;
  readonly parent: BrowserWindow | null;
  /** Absolute path of the built preload. */
  readonly preload: string;
  /** Absolute path of the folder with the built pages. */
  readonly rendererFolder: string;
  readonly isPackaged: boolean;
  readonly log: Log;
}

/** Resolves with the first result that Link hands over; a closed window is an exit. */
export async function openLinkWindow(link: LinkSession, options: LinkWindowOptions): Promise<LinkResult> {
  const server = await serveLinkPage(options.rendererFolder, link.origin);
  // No `persist:`, so cookies and cache of the bank's pages stay in memory.
  const partition = electronSession.fromPartition(`link-${randomUUID()}`);
  partition.setUserAgent(plainUserAgent(partition.getUserAgent()));
  const allowedOrigins = link.origin.kind === 'plaid' ? [server.origin] : [server.origin, new URL(link.origin.url).origin];
  guardSession(partition, linkPermissions, (url) => isAllowedLinkRequest(url, allowedOrigins));

  const window = new BrowserWindow({
    ...(options.parent === null ? {} : { parent: options.parent }),
    width: 480,
    height: 720,
    title: 'Connect a bank',
    autoHideMenuBar: true,
    webPreferences: {
      session: partition,
      preload: options.preload,
      ...pagePreferences(options.isPackaged),
    },
  });
  guardContents(window.webContents, 'link', options.log);
  const bankOrigin = link.origin.kind === 'plaid' ? null : new URL(link.origin.url).origin;
  const popUps = allowBankPopUps(window.webContents, { ...options, bankOrigin });

  try {
    const result = firstResult(window, link, server, options.log);
    await window.loadURL(server.pageUrl);
    return await Promise.race([result, closedBy(options.signal)]);
  } finally {
    popUps.close();
    if (!window.isDestroyed()) window.destroy();
    await Promise.allSettled([server.close(), partition.clearStorageData()]);
  }
}

async function closedBy(signal: AbortSignal): Promise<LinkResult> {
  if (!signal.aborted) await once(signal, 'abort');
  return exited;
}

function firstResult(window: BrowserWindow, link: LinkSession, server: LinkPageServer, log: Log): Promise<LinkResult> {
  const trusted = { webContentsId: window.webContents.id, origin: server.origin };
  const { ipc } = window.webContents;

  return new Promise((resolve) => {
    const handle = (channel: string, answer: (...inputs: unknown[]) => unknown): void => {
      ipc.handle(channel, (event: Sender, ...inputs: unknown[]) => {
        if (isTrustedSender(event, trusted)) return answer(...inputs);
        log.warn('Refused a call from a page that is not Link.');
        throw failed('refused', 'Only the Link page may ask for this.');
      });
    };
    handle(linkChannels.linkToken, () => link.linkToken);
    handle(linkChannels.succeeded, (publicToken, metadata) => {
      resolve(readSuccess(publicToken, metadata));
    });
    handle(linkChannels.exited, (error, metadata) => {
      resolve(readExit(error, metadata));
    });
    window.once('closed', () => resolve(exited));
    window.webContents.once('render-process-gone', () => resolve(exited));
  });
}
