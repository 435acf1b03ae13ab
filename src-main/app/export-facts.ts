/** What banks say beside transactions as CSV: one table for each noun of `coffer export`. */
import type { CsvOptions } from '#contract/shapes/exports.ts';
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

export type FactNoun =
  'holdings' | 'trades' | 'liabilities' | 'recurring' | 'identity' | 'auth' | 'assets' | 'asset-balances' | 'income' | 'balances';

export interface FactExport {
  readonly noun: FactNoun;
  readonly options: CsvOptions;
  /** Account numbers in full, not only their last digits. */
  readonly reveal: boolean;
  /** An absolute path, or a function that takes the text. The file appears complete or not at all. */
  readonly output: string | ((text: string) => void | Promise<void>);
}

type CsvOf = (app: App, options: CsvOptions, reveal: boolean) => Promise<{ readonly rows: number; readonly text: string }>;

function table<Row>(columns: readonly CsvColumn<Row>[], rowsOf: (app: App, reveal: boolean) => Promise<readonly Row[]>): CsvOf {
  return async (app, options, reveal) => {
    const rows = await rowsOf(app, reveal);
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
  auth: table(numberColumns, numberRows),
};

/** Answers how many rows there were. Rejects with `refused`, `disk-full`, `read-only` or `file-error`. */
export async function exportFacts(app: App, { noun, options, reveal, output }: FactExport): Promise<{ readonly rows: number }> {
  const { rows, text } = await tables[noun](app, options, reveal);
  await (typeof output === 'string' ? (await app.session()).saveFile(output, text) : output(text));
  return { rows };
}
