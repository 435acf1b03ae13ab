import { decimalFromMinorUnits } from '#contract/money.ts';
import type { CsvOptions } from '#contract/shapes/exports.ts';
import type { ExportRow } from '#domain/export-row.ts';
import { byteOrderMark, guardedCell, lineEnd, rawCell } from './csv.ts';

/**
 * Coffer's own full form. Columns are only ever added at the end: people's scripts count on their
 * order. Amounts are plain decimals, money out negative, digits as the currency has them.
 */
export const transactionColumns = [
  'Date',
  'Authorized Date',
  'Account',
  'Description',
  'Merchant',
  'Category Group',
  'Category',
  'Amount',
  'Currency',
  'Status',
  'Notes',
  'Transaction ID',
  'Account ID',
  'Item ID',
  'Institution',
  'Account Mask',
  'Category ID',
  'Transfer',
  'Bank Category',
  'Payment Channel',
  'Coffer ID',
  'Pending Transaction ID',
  'Pending Date',
  'Pending Amount',
] as const;

/** The first line, with the mark that tells Excel the file is UTF-8 where that is asked for. */
export function transactionsCsvHeader(options: CsvOptions): string {
  return (options.byteOrderMark ? byteOrderMark : '') + transactionColumns.join(',') + lineEnd;
}

/**
 * Answers a function that makes lines of CSV, one for each row. Only texts of others are guarded:
 * dates, amounts and what Coffer itself writes are what they are.
 */
export function transactionsCsvWriter(options: CsvOptions): (rows: readonly ExportRow[]) => string {
  const text = options.formulaGuard ? guardedCell : rawCell;
  const name = remembering(text);
  const optionalName = (value: string | null): string => (value === null ? '' : name(value));

  return (rows) => {
    let lines = '';
    for (const row of rows) {
      lines +=
        `${row.date},${row.authorizedDate ?? ''},${name(row.accountName)},${text(row.description)},` +
        `${row.merchant === null ? '' : text(row.merchant)},${name(row.categoryGroup)},${name(row.categoryName)},` +
        `${decimalFromMinorUnits(row.amount, row.currency)},${name(row.currency)},${row.status},${row.note === '' ? '' : text(row.note)},` +
        `${text(row.bankTransactionId)},${name(row.accountId)},${name(row.itemId)},${name(row.institutionName)},` +
        `${optionalName(row.accountMask)},${name(row.categoryId)},${row.isTransfer ? 'yes' : 'no'},${optionalName(row.bankCategory)},` +
        `${optionalName(row.paymentChannel)},${row.entryId},` +
        `${row.pendingTransactionId === null ? '' : text(row.pendingTransactionId)},${pendingCells(row)}${lineEnd}`;
    }
    return lines;
  };
}

/** For columns with few different values, which come back in every row. */
function remembering(encode: (text: string) => string): (text: string) => string {
  const cells = new Map<string, string>();
  return (text) => {
    let cell = cells.get(text);
    if (cell === undefined) {
      cell = encode(text);
      cells.set(text, cell);
    }
    return cell;
  };
}

function pendingCells({ pendingForm, currency }: ExportRow): string {
  return pendingForm === null ? ',' : `${pendingForm.date},${decimalFromMinorUnits(pendingForm.amount, currency)}`;
}
