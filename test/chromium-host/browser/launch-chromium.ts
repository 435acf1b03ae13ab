/** Starts one Chromium for one session: its profile folder is what Electron calls a partition. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright';

import { chosenSwitches } from '../electron/command-line.ts';
import { testControl } from '../test-control.ts';
import { findChromium } from './find-chromium.ts';

export interface LaunchOptions {
  /** Absolute path of the profile. */
  readonly profileFolder: string;
  /** Whether nothing of it may outlive the session. */
  readonly isInMemory: boolean;
  readonly width: number;
  readonly height: number;
  readonly userAgent: string | null;
}

/** People see windows; tests, and machines without a display, don't. */
export const isHeadless =
  process.env['COFFER_HOST_HEADLESS'] === '1' ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);

/** Chromium's own calls home. Playwright's defaults silence most of the others. */
const quiet = ['--disable-quic', '--disable-domain-reliability', '--disable-sync', '--no-pings', '--no-first-run'];

/** What the window shows until its page does: nothing, in the system's colours. */
const emptyPage = 'data:text/html,<meta name="color-scheme" content="light dark">';

export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  const folder = options.profileFolder;
  const context = await launchSandboxedIfPossible(folder, options);
  if (options.isInMemory) {
    context.once('close', () => void forget(folder));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  if (testControl.isOpen) testControl.say({ kind: 'chromium-started', endpoint: debuggingEndpoint(folder) });
  return context;
}

/** Chromium writes on for a moment after it has said goodbye: gone is what stays gone. */
async function forget(folder: string): Promise<void> {
  for (let timesGone = 0; timesGone < 3; timesGone = existsSync(folder) ? 0 : timesGone + 1) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    await setTimeout(200);
  }
}

async function launchSandboxedIfPossible(folder: string, options: LaunchOptions): Promise<BrowserContext> {
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) return launch(folder, options, false);
  try {
    return await launch(folder, options, true);
  } catch (error) {
    if (!String(error).includes('No usable sandbox')) throw error;
    console.error('This system gives Chromium no sandbox; the Chromium host goes on without it.');
    return launch(folder, options, false);
  }
}

function launch(folder: string, { width, height, userAgent }: LaunchOptions, chromiumSandbox: boolean): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    headless: isHeadless,
    chromiumSandbox,
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    serviceWorkers: 'block',
    ignoreDefaultArgs: ['--enable-automation'],
    ...(userAgent === null ? {} : { userAgent }),
    args: [
      ...quiet,
      ...chosenSwitches(),
      `--window-size=${width},${height}`,
      // A window without tabs and address bar.
      ...(isHeadless ? [] : [`--app=${emptyPage}`]),
      ...(chromiumSandbox || isHeadless ? [] : ['--test-type']),
      // A second door for the specs' own Playwright, and no motion to wait for. People's windows have neither.
      ...(testControl.isOpen ? ['--remote-debugging-port=0', '--force-prefers-reduced-motion'] : []),
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function debuggingEndpoint(folder: string): string {
  const [port = '', path = ''] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
