import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';

import { findChromium } from '../../chromium-host/browser/find-chromium.ts';
import { measured, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

/** How long does it take to draw a line over days, and over decades of them? */
export const charts: Question = { name: 'charts', ask };

const runs = 30;

async function ask({ rows }: Bench): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.evaluate(await chartScript());
  const draw = (points: number): Promise<number[]> =>
    page.evaluate(([count, times]) => window.drawLines(count, times).slice(3), [points, runs] as const);
  const twoYears = measured('ms', await draw(730));
  const figures: Figure[] = [];
  for (const points of [10_000, 100_000]) {
    figures.push({
      goal: 'P8',
      rows,
      what: `a line of ${points.toLocaleString('en')} points drawn`,
      took: measured('ms', await draw(points)),
      limit: 'a line of 730',
      limitTook: twoYears,
      aim: points === 10_000 ? '≤ 16 ms' : '',
    });
  }
  await browser.close();
  return figures;
}

async function chartScript(): Promise<string> {
  const entry = join(import.meta.dirname, '../window/chart-page.ts');
  const built = await build({
    root: join(import.meta.dirname, '../../..'),
    logLevel: 'warn',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'charts' } },
  });
  const [first] = [built].flat().flatMap((bundle) => ('output' in bundle ? [bundle.output[0]] : []));
  if (first === undefined) throw new Error('The charts were not built.');
  return first.code;
}
