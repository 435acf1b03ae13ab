/** The exports of what banks say beside transactions: one command for each table. */
import { Option } from 'commander';
import { z } from 'zod';

import type { App } from '../../app/app.ts';
import {
  debtColumns,
  holdingColumns,
  numberColumns,
  ownerColumns,
  streamColumns,
  tradeColumns,
} from '../../exchange/fact-columns.ts';
import { exportTable } from '../../exchange/export-table.ts';
import { tableCsv, type CsvColumn } from '../../exchange/table-csv.ts';
import { debtRows, holdingRows, numberRows, ownerRows, streamRows, tradeRows } from '../bank-facts.ts';
import { defineCommand, type Command } from '../command.ts';
import { csvOptionsShape, csvOutputOptions, targetOf } from '../csv-output-options.ts';
import { counted } from '../words.ts';

interface FactExport<Row> {
  readonly noun: string;
  /** What one row is. */
  readonly unit: string;
  readonly what: string;
  readonly columns: readonly CsvColumn<Row>[];
  readonly rowsOf: (app: App) => Promise<readonly Row[]>;
  readonly options?: readonly Option[];
}

function exportCommand<Row>({ noun, unit, what, columns, rowsOf }: FactExport<Row>): Command {
  return defineCommand({
    name: `export ${noun}`,
    summary: `Write ${what} to a CSV file, complete or not at all.`,
    options: csvOutputOptions,
    examples: [`coffer export ${noun} --out ${noun}.csv`],
    input: z.object(csvOptionsShape),

    run: async (context, { out, format, bom, raw }) => {
      const target = targetOf(context, out);
      const { app } = await context.open();
      const rows = await rowsOf(app);
      const text = tableCsv(columns, rows, { byteOrderMark: bom, formulaGuard: !raw });
      if (target === null) {
        await context.terminal.print(text);
        context.terminal.note(`${counted(rows.length, unit)} written.`);
        return { document: {}, text: '' };
      }
      await exportTable(target, text);
      return {
        document: { format, file: target, rows: rows.length },
        text: `${counted(rows.length, unit)} saved in ${target}\n`,
      };
    },
  });
}

export const exportHoldings = exportCommand({
  noun: 'holdings',
  unit: 'holding',
  what: 'what the investment accounts hold',
  columns: holdingColumns,
  rowsOf: holdingRows,
});

export const exportTrades = exportCommand({
  noun: 'trades',
  unit: 'trade',
  what: 'the movements on the investment accounts',
  columns: tradeColumns,
  rowsOf: tradeRows,
});

export const exportLiabilities = exportCommand({
  noun: 'liabilities',
  unit: 'debt',
  what: 'cards and loans with their terms',
  columns: debtColumns,
  rowsOf: debtRows,
});

export const exportRecurring = exportCommand({
  noun: 'recurring',
  unit: 'stream',
  what: 'what comes again and again',
  columns: streamColumns,
  rowsOf: streamRows,
});

export const exportOwners = exportCommand({
  noun: 'identity',
  unit: 'owner',
  what: 'whom the banks name as owners',
  columns: ownerColumns,
  rowsOf: ownerRows,
});

/** Whoever asks for a file of account numbers asks for them in full. */
export const exportNumbers = exportCommand({
  noun: 'auth',
  unit: 'account number',
  what: 'account numbers, in full,',
  columns: numberColumns,
  rowsOf: (app) => numberRows(app, true),
});

export const factExports: readonly Command[] = [
  exportHoldings,
  exportTrades,
  exportLiabilities,
  exportRecurring,
  exportOwners,
  exportNumbers,
];
