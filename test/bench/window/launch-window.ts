/** A window, ours or an empty one, on the host that is here, with what can be asked of its processes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';

import { launchApp, type LaunchedApp } from '../../support/launch-app.ts';
import { proportionalMegabytes } from './processes.ts';

/** Milliseconds by which main's event loop was late since it was last asked. */
export interface LoopDelay {
  readonly pid: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Share of the time in which main was at work. */
  readonly utilization: number;
}

export interface BenchWindow {
  readonly app: LaunchedApp;
  readonly page: Page;
  /** By the system's clock, just before its process was started. */
  readonly startedAt: number;
  /** Since the last call. */
  readonly loopDelay: () => Promise<LoopDelay>;
  /** Memory of all its processes, each page that several share counted once, in MB. */
  readonly megabytes: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const probe = pathToFileURL(join(import.meta.dirname, 'main-probe.mjs')).href;
const emptyWindow = join(import.meta.dirname, 'empty-window.mjs');

/** Starts the built app on a data folder. */
export function launchWindow(dataFolder: string): Promise<BenchWindow> {
  return launch({ dataFolder, args: ['--profile=demo'] });
}

/** A window with next to nothing in it, on the same host. */
export async function launchEmptyWindow(): Promise<BenchWindow> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'coffer-bench-empty-'));
  const window = await launch({ dataFolder, mainFile: emptyWindow });
  const close = async (): Promise<void> => {
    await window.close();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { ...window, close };
}

async function launch(options: { dataFolder: string; args?: readonly string[]; mainFile?: string }): Promise<BenchWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-bench-probe-'));
  const socket = join(folder, 'probe');
  const startedAt = Date.now();
  const app = await launchApp({
    ...options,
    environment: { NODE_OPTIONS: `--import=${probe}`, COFFER_BENCH_PROBE: socket },
  });
  const loopDelay = async (): Promise<LoopDelay> => {
    const connection = connect(socket);
    connection.write('?');
    return JSON.parse(await text(connection)) as LoopDelay;
  };
  const { pid } = await loopDelay();
  return {
    app,
    page: app.page,
    startedAt,
    loopDelay,
    megabytes: () => Promise.resolve(proportionalMegabytes(pid)),
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
