import { statSync } from 'node:fs';
import { join } from 'node:path';

import type { FilledLedger } from '../filled-ledger.ts';
import { measured, sampleOf, summaryOf, timesOf, type Figure, type Measured, type Sample } from '../measure.ts';
import { exportWithSqliteCommand, hasSqliteCommand, makePlainCopy } from '../plain-copy.ts';
import type { Bench, Question } from '../question.ts';

const options = { byteOrderMark: true, formulaGuard: true };

/** How long does it take to write everything as CSV, beside the sqlite3 command, and in how much memory? */
export const csvExport: Question = { name: 'csv-export', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const full = await filled();
  const { ledger, folder } = full;
  const target = join(folder, 'all.csv');
  const once = () => ledger.exportTransactionsCsv({ filter: {}, options, target });

  const growths: number[] = [];
  const exports: Sample[] = [];
  const theirs = hasSqliteCommand() ? await sqliteCommandOn(full) : null;
  const references: Sample[] = [];
  // In turns, so that a busy minute falls on both.
  for (let run = 0; run < (rows > 20_000 ? 3 : 5); run += 1) {
    if (theirs !== null) references.push(await theirs());
    exports.push(await sampleOf(async () => growths.push(await growthDuring(once))));
  }
  const took = summaryOf(exports);
  const what = `CSV export, ${(statSync(target).size / 1e6).toFixed(1)} MB, 24 columns`;
  const limitTook: Measured | null = theirs === null ? null : summaryOf(references);
  return [
    {
      goal: 'P6',
      rows,
      what,
      took,
      limit: theirs === null ? 'sqlite3 .mode csv: not measured, no such command' : 'sqlite3 .mode csv, plain copy',
      limitTook,
      aim: '≤ 1×',
    },
    {
      goal: 'P6',
      rows,
      what: 'memory grows by at most, while exporting',
      took: measured('MB', growths),
      limit: null,
      limitTook: null,
      aim: 'flat from 10,000 on',
    },
  ];
}

async function sqliteCommandOn({ location, folder }: FilledLedger): Promise<() => Promise<Sample>> {
  const file = join(folder, 'plain.db');
  makePlainCopy(location, file);
  const target = join(folder, 'plain.csv');
  await timesOf(1, () => exportWithSqliteCommand(file, target));
  return () => exportWithSqliteCommand(file, target);
}

/** By how many megabytes this process, with all its threads, was larger while `work` went on than before. */
async function growthDuring(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = (): void => void (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 20);
  await work();
  look();
  clearInterval(timer);
  return (most - before) / 1e6;
}
