/** The built renderer in headless Chromium, on the double instead of main, under the app's own CSP. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import react from '@vitejs/plugin-react';

import type { Scenario } from './coffer-double.ts';

const root = resolve(import.meta.dirname, '../..');
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
].join('; ');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

export interface RendererInBrowser {
  /** A fresh page on `hash` ('/overview'); `problems` gathers what it logs as an error. */
  readonly open: (
    scenario: Scenario,
    hash: string,
    look: Look,
  ) => Promise<{ readonly page: Page; readonly problems: readonly string[] }>;
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

async function buildRenderer(outFolder: string): Promise<string> {
  await build({
    root: join(root, 'src-renderer'),
    logLevel: 'warn',
    configFile: false,
    plugins: [react()],
    build: { outDir: outFolder, emptyOutDir: true, rolldownOptions: { input: join(root, 'src-renderer/index.html') } },
  });
  const built = await build({
    root,
    logLevel: 'warn',
    configFile: false,
    build: { write: false, lib: { entry: join(root, 'test/support/coffer-double-page.ts'), formats: ['iife'], name: 'double' } },
  });
  const bundles = Array.isArray(built) ? built : [built];
  const [chunk] = bundles.flatMap((bundle) => ('output' in bundle ? [bundle.output[0]] : []));
  if (chunk === undefined) throw new Error('the double was not built');
  return chunk.code;
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (content) =>
        response
          .writeHead(200, {
            'content-type': types[extname(file)] ?? 'application/octet-stream',
            'content-security-policy': policy,
          })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

export async function openRenderer(outFolder: string): Promise<RendererInBrowser> {
  const double = await buildRenderer(outFolder);
  const server = await serve(outFolder);
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    open: async (scenario, hash, { width, height, colorScheme }) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale: 'en-US',
        timezoneId: 'America/New_York',
      });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.addInitScript(`window.cofferScenario = ${JSON.stringify(scenario)};\n${double}`);
      await page.goto(`${address}#${hash}`);
      return { page, problems };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
