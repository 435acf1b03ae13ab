/**
 * `npm run bench`: how long things take, beside the least they could take, measured in the same run.
 * It asserts nothing. `npm run bench -- apply search --rows 10000 --json figures.json`
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { fillLedger } from './filled-ledger.ts';
import { flatness } from './flatness.ts';
import type { Figure } from './measure.ts';
import type { Question } from './question.ts';
import { anyPage } from './questions/any-page.ts';
import { apply } from './questions/apply.ts';
import { charts } from './questions/charts.ts';
import { csvExport } from './questions/csv-export.ts';
import { doctor } from './questions/doctor.ts';
import { fileSize } from './questions/file-size.ts';
import { firstSync } from './questions/first-sync.ts';
import { firstPage } from './questions/first-page.ts';
import { opening } from './questions/opening.ts';
import { overview } from './questions/overview.ts';
import { search } from './questions/search.ts';
import { windowDelay } from './questions/window-delay.ts';
import { windowEditing } from './questions/window-editing.ts';
import { windowMemory } from './questions/window-memory.ts';
import { windowScrolling } from './questions/window-scrolling.ts';
import { windowStart } from './questions/window-start.ts';
import { windowTyping } from './questions/window-typing.ts';
import { tableOf } from './table-of.ts';
import { fillDataFolder } from './window/filled-data-folder.ts';

const questions: readonly Question[] = [
  firstSync,
  apply,
  fileSize,
  firstPage,
  anyPage,
  search,
  overview,
  opening,
  csvExport,
  windowScrolling,
  windowTyping,
  windowEditing,
  windowStart,
  windowDelay,
  windowMemory,
  charts,
  doctor,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '10000,100000' }, json: { type: 'string' } },
});
const sizes = values.rows.split(',').map(Number);
const names = questions.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0 || sizes.some((rows) => !Number.isSafeInteger(rows) || rows < 100)) {
  console.error(`Ask for ${names.join(', ')}, and for --rows as whole numbers of at least 100, such as 10000,100000.`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const rows of sizes) {
  const ledger = onDemand(() => fillLedger(rows));
  const dataFolder = onDemand(() => fillDataFolder(rows));
  for (const { name, ask } of questions) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.error(`${name}, ${rows.toLocaleString('en')} transactions…`);
    figures.push(...(await ask({ rows, filled: ledger.get, filledDataFolder: async () => (await dataFolder.get()).path })));
  }
  for (const made of [ledger, dataFolder]) await made.remove();
}

figures.push(...flatness(figures));
process.stdout.write(tableOf(figures));
const [load = 0] = loadavg();
console.error(
  `Load ${load.toFixed(1)} on ${availableParallelism()} processors: above 1 each, trust the work more than the clock.`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);

interface Removable {
  readonly remove: () => Promise<void> | void;
}

/** What questions of one size share: made when the first one asks for it. */
function onDemand<Made extends Removable>(make: () => Promise<Made>): { readonly get: () => Promise<Made> } & Removable {
  let made: Promise<Made> | null = null;
  return { get: () => (made ??= make()), remove: async () => (await made)?.remove() };
}
