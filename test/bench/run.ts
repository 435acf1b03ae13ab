/**
 * `npm run bench`: how long things take, beside the least they could take, measured in the same run.
 * It asserts nothing. `npm run bench -- ingest search --rows 10000 --json figures.json`
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { textTable } from '../../src-main/cli/text-table.ts';
import { fillLedger, type FilledLedger } from './filled-ledger.ts';
import type { Figure } from './measure.ts';
import { anyPage } from './questions/any-page.ts';
import { csvExport } from './questions/csv-export.ts';
import { firstPage } from './questions/first-page.ts';
import { ingest } from './questions/ingest.ts';
import { search } from './questions/search.ts';

/** Those that need a ledger with something in it; `ingest` fills its own. */
const onFilledLedger: Readonly<Record<string, (filled: FilledLedger) => Promise<readonly Figure[]>>> = {
  'first-page': firstPage,
  'any-page': anyPage,
  search,
  'csv-export': csvExport,
};
const names = ['ingest', ...Object.keys(onFilledLedger)];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '10000,100000' }, json: { type: 'string' } },
});
const sizes = values.rows.split(',').map(Number);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0 || sizes.some((rows) => !Number.isSafeInteger(rows) || rows < 100)) {
  console.error(`Ask for ${names.join(', ')}, and for --rows as whole numbers of at least 100, such as 10000,100000.`);
  process.exit(2);
}
const asked = positionals.length === 0 ? names : positionals;

const figures: Figure[] = [];
for (const rows of sizes) {
  if (asked.includes('ingest')) figures.push(...(await ingest(rows)));
  const others = Object.entries(onFilledLedger).filter(([name]) => asked.includes(name));
  if (others.length === 0) continue;
  const filled = await fillLedger(rows);
  for (const [, measure] of others) figures.push(...(await measure(filled)));
  await filled.remove();
}

const milliseconds = (time: number): string => (time < 100 ? time.toPrecision(3) : time.toFixed(0));
const ratio = (time: number, limit: number): string => (time / limit).toFixed(time < limit ? 2 : 1);
process.stdout.write(
  textTable(figures, [
    { title: 'Question', cell: ({ question }) => question },
    { title: 'Rows', cell: ({ rows }) => String(rows), align: 'right' },
    { title: 'What', cell: ({ what }) => what },
    { title: 'p50 ms', cell: ({ took }) => milliseconds(took.p50), align: 'right' },
    { title: 'p95 ms', cell: ({ took }) => milliseconds(took.p95), align: 'right' },
    { title: 'Beside', cell: ({ limit }) => limit },
    { title: 'p50 ms', cell: ({ limitTook }) => milliseconds(limitTook.p50), align: 'right' },
    { title: 'Clock ×', cell: ({ took, limitTook }) => ratio(took.p50, limitTook.p50), align: 'right' },
    { title: 'Work ×', cell: ({ took, limitTook }) => ratio(took.processorP50, limitTook.processorP50), align: 'right' },
    { title: 'p95 ×', cell: ({ took, limitTook }) => ratio(took.processorP95, limitTook.processorP50), align: 'right' },
  ]),
);
const [load = 0] = loadavg();
console.error(
  `Load ${load.toFixed(1)} on ${availableParallelism()} processors: above 1 each, trust the work more than the clock.`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
