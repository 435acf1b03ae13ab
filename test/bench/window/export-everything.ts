import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { frameOf } from '../../e2e/pages/frame.ts';
import { transactionsOf } from '../../e2e/pages/transactions.ts';
import type { BenchWindow } from './launch-window.ts';

/** Exports the shown list by the window's own button; `meanwhile` is called again and again until it is saved. */
export async function exportEverything({ app, page }: BenchWindow, meanwhile: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-bench-export-'));
  await app.answerSaveDialog(join(folder, 'all.csv'));
  const start = transactionsOf(page).exportCsv();
  const saved = start.then(() => page.getByText(/^Saved [\d,]+ rows/).waitFor({ timeout: 300_000 }));
  const end = new AbortController();
  void saved.catch(() => undefined).finally(() => end.abort());
  do {
    await meanwhile();
    await setTimeout(200);
  } while (!end.signal.aborted);
  await saved;
  rmSync(folder, { recursive: true, force: true });
  await frameOf(page).dismissMessages();
}
