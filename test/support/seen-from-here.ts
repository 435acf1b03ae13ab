/**
 * A process of its own, started with a TZ: fills a ledger with days that clocks stumble over, and prints all that
 * Coffer makes of them. Whatever the zone, it must print the same.
 */
import { plainMonthSchema, type PlainDate } from '#contract/dates.ts';
import { decimalFromMinorUnits } from '#contract/money.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';
import { exportRows } from '../../src-main/ledger/queries/export-rows.ts';
import { formatDay, formatLongDay, formatMonth } from '../../src-renderer/format/dates.ts';
import { formatMoney } from '../../src-renderer/format/money.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from './bank-facts.ts';
import { makeLedgerFile } from './ledger-file.ts';

/** Ends of days, months and years, leap days, hours that clocks skip or repeat, and the first and last years there are. */
const days = [
  ...['0001-01-01', '1900-01-01', '1900-02-28', '1969-12-31', '1970-01-01', '1999-12-31', '2000-02-29', '2024-02-29'],
  ...['2025-12-31', '2026-01-01', '2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2026-11-30', '2028-02-29'],
  ...['2100-02-28', '2199-12-31', '2200-01-01', '9999-12-31'],
] as PlainDate[];
const months = ['0001-01', '1969-12', '2024-02', '2025-12', '2026-03', '2026-10', '2026-11', '2200-01', '9999-12'];
const currencies = ['USD', 'JPY', 'KWD', 'BTC'];
const locales = ['en', 'de', 'ar', 'ja'];

const ledger = makeLedgerFile();
ledger.commands.addItem(platypus);
const added = days.flatMap((date, index) =>
  currencies.map((currency, place) =>
    aTransaction({
      transactionId: transactionId(`${date} ${currency}`),
      date,
      authorizedDate: date,
      amount: (place % 2 === 0 ? -1 : 1) * (1_234_567 * (index + 1) + place),
      currency,
    }),
  ),
);
ledger.commands.stagePage('run', platypusItem, aPage({ added }));
ledger.commands.commitSync({
  runId: 'run',
  itemId: platypusItem,
  fromCursor: null,
  nextCursor: 'next',
  history: 'complete',
  at: 1,
  rebuild: false,
});

const queries = openLedgerQueries(ledger.database);
const rows = queries.transactionsPage({}, 0, 500);
const today = '2026-11-30' as PlainDate;
const seen = {
  rows: rows.map(({ date, amount, currency }) => [date, amount, currency]),
  outline: queries.transactionsOutline({}),
  filtered: months.map((month) => {
    const filter = { from: `${month}-01` as PlainDate, to: `${month}-28` as PlainDate };
    return queries.transactionsOutline(filter).sums;
  }),
  months: months.map((month) => queries.monthSummary(plainMonthSchema.parse(month), today)),
  worth: queries.netWorth('2025-12-31' as PlainDate, today),
  exported: [...exportRows(ledger.database, {})].flat().map((row) => JSON.stringify(row)),
  words: locales.map((locale) =>
    days.map((day) => [formatDay(day, today, true, locale), formatLongDay(day, locale), formatMonth(day.slice(0, 7), locale)]),
  ),
  money: locales.map((locale) =>
    rows.map(({ amount, currency }) => [formatMoney(amount, currency, { locale }), decimalFromMinorUnits(amount, currency)]),
  ),
  problems: queries.check(),
};
ledger.remove();
process.stdout.write(JSON.stringify(seen));
