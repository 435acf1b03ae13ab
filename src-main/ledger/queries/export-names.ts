import { bankCategoryText } from '#domain/bank-categories.ts';
import type { ExportRow } from '#domain/export-row.ts';
import { prepared, preparedTuples, type ReadableDatabase } from '../database.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';

type AccountNames = Pick<ExportRow, 'accountName' | 'accountId' | 'itemId' | 'institutionName' | 'accountMask'>;

/** What else the numbers of an export stand for, read whole: far fewer than the transactions that have them. */
export interface ExportNames extends NamesByNumber {
  readonly account: (number: number) => AccountNames;
  readonly merchant: (number: number | null) => string | null;
  readonly channel: (number: number | null) => string | null;
  readonly bankCategory: (number: number | null) => string | null;
}

export function readExportNames(database: ReadableDatabase): ExportNames {
  const accounts = new Map(
    prepared<AccountNames & { readonly account: number }>(
      database,
      `SELECT account, a.name AS accountName, a.account_id AS accountId, i.item_id AS itemId,
         i.institution_name AS institutionName, a.mask AS accountMask
       FROM bank_accounts a JOIN bank_items i USING (item)`,
    )
      .all()
      .map(({ account, ...names }) => [account, names]),
  );
  const bankCategories = preparedTuples<[number: number, primary: string, detailed: string]>(
    database,
    'SELECT bank_category, primary_text, detailed_text FROM names_bank_categories',
  )
    .all()
    .map(([number, primary, detailed]): [number, string] => [number, bankCategoryText({ primary, detailed })]);
  return {
    ...readNames(database),
    account: (number) => {
      const account = accounts.get(number);
      if (account === undefined) throw new Error('A transaction is of an account that is not there.');
      return account;
    },
    merchant: textOf(namesIn(database, 'SELECT merchant, name FROM names_merchants')),
    channel: textOf(namesIn(database, 'SELECT channel, name FROM names_channels')),
    bankCategory: textOf(new Map(bankCategories)),
  };
}

function namesIn(database: ReadableDatabase, sql: string): ReadonlyMap<number, string> {
  return new Map(preparedTuples<[number: number, name: string]>(database, sql).all());
}

function textOf(names: ReadonlyMap<number, string>): (number: number | null) => string | null {
  return (number) => (number === null ? null : (names.get(number) ?? null));
}
