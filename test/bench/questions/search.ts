import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import type { PlainDate } from '#contract/dates.ts';
import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { anAccount, filterKinds } from '../filter-kinds.ts';
import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const pageRows = 100;
const typedCount = 200;
/** Shops, parts of shops, references, accents, two words, what is nowhere; typed letter by letter. */
const words = [
  'kelmar', 'sundel', 'QUOROS', 'tavgra', 'lumjun', 'Nórfen', 'holpel', 'radel', 'umtav', 'starbucks', 'amazon', 'Kélmàr',
  '431925', '9931', '77', 'pos kelmar', 'mar sun', 'gra del 12', 'pos 7', 'cor q', 'tavgra 3', 'zzz', '☕', 'junros sun',
  'pelquo', 'fenbac', 'hollum 4', 'cafe', 'é', 'basun', 'delta 8', 'nor del', 'osq', '0 1',
]; // prettier-ignore
const typed = words
  .flatMap((word) => Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1).trim()))
  .slice(0, typedCount);

const [, [, category] = ['', {}]] = filterKinds;
const besides: readonly (readonly [what: string, filter: TransactionFilter])[] = [
  ['alone', {}],
  ['in a category', category],
  ['in an account', { accountIds: [anAccount] }],
  ['in three months a year ago', { from: '2025-03-10' as PlainDate, to: '2025-06-09' as PlainDate }],
  ['from an amount on', { minimumAmount: '100' }],
];

/** As someone types: how soon are the first rows there, and how soon the count and sums, which rows do not wait for? */
export const search: Question = { name: 'search', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { location, bare } = await filled();
  const database = openReadableDatabase(location);
  const limit = { limit: 'one LIKE scan', limitTook: await timesOf(10, () => bare.scan('is nowhere')) };
  const figures: Figure[] = [];
  for (const [what, filter] of besides) {
    const filterOf = (run: number): TransactionFilter => ({ ...filter, search: typed[run % typed.length] ?? '' });
    // Without anything kept from the call before.
    const page = await timesOf(typed.length, (run) => openLedgerQueries(database).transactionsPage(filterOf(run), 0, pageRows));
    const outline = await timesOf(20, (run) => openLedgerQueries(database).transactionsOutline(filterOf(run * 11)));
    const question = `search, ${typed.length} typed, ${what}`;
    figures.push({ goal: 'P4', rows, what: `${question}: first rows`, took: page, ...limit, aim: 'p95 ≤ 1/40' });
    figures.push({ goal: 'P4', rows, what: `${question}: count and sums`, took: outline, ...limit, aim: '' });
  }
  database.close();
  return figures;
}
