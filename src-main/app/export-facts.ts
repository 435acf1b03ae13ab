/** What banks say beside transactions as CSV: one table for each noun of `coffer export`. */
import type { CsvOptions } from '#contract/shapes/exports.ts';
import { exportInMemory } from '../exchange/export-in-memory.ts';
import {
  balanceColumns,
  debtColumns,
  holdingColumns,
  incomeColumns,
  numberColumns,
  ownerColumns,
  reportedAccountColumns,
  reportedBalanceColumns,
  streamColumns,
  tradeColumns,
} from '../exchange/fact-columns.ts';
import { tableCsv, type CsvColumn } from '../exchange/table-csv.ts';
import type { App } from './app.ts';
import {
  debtRows,
  holdingRows,
  incomePaymentRows,
  numberRows,
  ownerRows,
  reportedAccountRows,
  reportedBalanceRows,
  streamRows,
  tradeRows,
} from './bank-facts.ts';
import { profilesFolder } from './profile-folder.ts';
import { refuseInside } from './protect-profiles.ts';

export type FactNoun =
  'holdings' | 'trades' | 'liabilities' | 'recurring' | 'identity' | 'auth' | 'assets' | 'asset-balances' | 'income' | 'balances';

export interface FactExport {
  readonly noun: FactNoun;
  readonly options: CsvOptions;
  /** Where profiles live: no export replaces a file there. */
  readonly dataFolder: string;
  /** An absolute path, or a function that takes the text. The file appears complete or not at all. */
  readonly output: string | ((text: string) => void | Promise<void>);
}

type CsvOf = (app: App, options: CsvOptions) => Promise<{ readonly rows: number; readonly text: string }>;

function table<Row>(columns: readonly CsvColumn<Row>[], rowsOf: (app: App) => Promise<readonly Row[]>): CsvOf {
  return async (app, options) => {
    const rows = await rowsOf(app);
    return { rows: rows.length, text: tableCsv(columns, rows, options) };
  };
}

const tables: Readonly<Record<FactNoun, CsvOf>> = {
  holdings: table(holdingColumns, holdingRows),
  trades: table(tradeColumns, tradeRows),
  liabilities: table(debtColumns, debtRows),
  recurring: table(streamColumns, streamRows),
  identity: table(ownerColumns, ownerRows),
  assets: table(reportedAccountColumns, reportedAccountRows),
  'asset-balances': table(reportedBalanceColumns, reportedBalanceRows),
  balances: table(balanceColumns, async (app) => app.handlers['accounts.list']({})),
  income: table(incomeColumns, incomePaymentRows),
  // Whoever asks for a file of account numbers asks for them in full.
  auth: table(numberColumns, (app) => numberRows(app, true)),
};

/** Answers how many rows there were. Rejects with `refused`, `disk-full`, `read-only` or `file-error`. */
export async function exportFacts(
  app: App,
  { noun, options, dataFolder, output }: FactExport,
): Promise<{ readonly rows: number }> {
  if (typeof output === 'string') await refuseInside(output, profilesFolder(dataFolder));
  const { rows, text } = await tables[noun](app, options);
  await (typeof output === 'string' ? exportInMemory(output, text) : output(text));
  return { rows };
}
