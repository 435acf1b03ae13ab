/** Numbers for texts that come again and again. Each is read from the file once, then kept. */
import type { CategoryId } from '#contract/ids.ts';
import type { BankCategory } from '#domain/bank-facts.ts';
import { categorise } from '#domain/bank-categories.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';

export interface Names {
  readonly currency: (code: string) => number;
  readonly category: (categoryId: CategoryId) => number;
  readonly merchant: (name: string) => number;
  readonly channel: (name: string) => number;
  /** Of a detail's JSON. */
  readonly detail: (text: string) => number;
  readonly bankCategory: (category: BankCategory) => number;
  /** Our category for the bank's, as a number. */
  readonly categoryOfBank: (bankCategory: number | null) => number;
  /** What was kept may be of a transaction that did not come to be. */
  readonly forget: () => void;
}

export function openNames(database: WritableDatabase): Names {
  const currency = dictionary(database, 'names_currencies', 'currency', 'code');
  const category = dictionary(database, 'names_categories', 'category', 'category_id');
  const merchant = dictionary(database, 'names_merchants', 'merchant', 'name');
  const channel = dictionary(database, 'names_channels', 'channel', 'name');
  const detail = dictionary(database, 'names_details', 'detail', 'text');
  /** By the detailed text, which nearly always says the primary one, too. */
  const bankCategories = new Map<string, Map<string, number>>();
  const categoryByBankCategory = new Map<number, number>();

  const readBankCategory = preparedColumn<number>(
    database,
    'SELECT bank_category FROM names_bank_categories WHERE primary_text = ? AND detailed_text = ?',
  );
  const readMeaning = preparedColumn<number>(database, 'SELECT category FROM derived_bank_categories WHERE bank_category = ?');

  const addBankCategory = (bank: BankCategory): number => {
    const added = prepared(database, 'INSERT INTO names_bank_categories (primary_text, detailed_text) VALUES (?, ?)').run(
      bank.primary,
      bank.detailed,
    );
    const number = Number(added.lastInsertRowid);
    prepared(database, 'INSERT INTO derived_bank_categories VALUES (?, ?)').run(number, category.number(categorise(bank)));
    return number;
  };

  return {
    currency: currency.number,
    category: category.number,
    merchant: merchant.number,
    channel: channel.number,
    detail: detail.number,
    bankCategory: (bank) => {
      const ofDetailed = bankCategories.get(bank.detailed) ?? new Map<string, number>();
      const known = ofDetailed.get(bank.primary);
      if (known !== undefined) return known;
      const number = readBankCategory.get(bank.primary, bank.detailed) ?? addBankCategory(bank);
      bankCategories.set(bank.detailed, ofDetailed.set(bank.primary, number));
      return number;
    },
    categoryOfBank: (bankCategory) => {
      const key = bankCategory ?? 0;
      const known = categoryByBankCategory.get(key);
      if (known !== undefined) return known;
      const number = (bankCategory === null ? undefined : readMeaning.get(bankCategory)) ?? category.number(categorise(null));
      categoryByBankCategory.set(key, number);
      return number;
    },
    forget: () => {
      for (const one of [currency, category, merchant, channel, detail]) one.forget();
      bankCategories.clear();
      categoryByBankCategory.clear();
    },
  };
}

/** Details that differ with each purchase (a place, a reference) must not fill the memory. */
const mostKept = 20_000;

interface Dictionary {
  readonly number: (text: string) => number;
  readonly forget: () => void;
}

function dictionary(database: WritableDatabase, table: string, idColumn: string, textColumn: string): Dictionary {
  const read = preparedColumn<number>(database, `SELECT ${idColumn} FROM ${table} WHERE ${textColumn} = ?`);
  const add = prepared(database, `INSERT INTO ${table} (${textColumn}) VALUES (?)`);
  const known = new Map<string, number>();
  return {
    number: (text) => {
      let number = known.get(text);
      if (number === undefined) {
        if (known.size >= mostKept) known.clear();
        number = read.get(text) ?? Number(add.run(text).lastInsertRowid);
        known.set(text, number);
      }
      return number;
    },
    forget: () => known.clear(),
  };
}
