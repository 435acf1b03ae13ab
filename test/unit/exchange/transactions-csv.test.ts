import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { BankTransactionId, EntryId } from '#contract/ids.ts';
import type { PlainDate } from '#contract/dates.ts';
import { unguard } from '../../../src-main/exchange/csv.ts';
import { transactionsCsvHeader, transactionsCsvWriter } from '../../../src-main/exchange/transactions-csv.ts';
import type { ExportRow } from '#domain/export-row.ts';
import { anExportRow } from '../../support/export-rows.ts';

const guarded = { byteOrderMark: true, formulaGuard: true };
/** Said once more, apart from the code under test. */
const beginsLikeFormula = /^[\t\r\n]|^\s*[=+\-@＝]/;
const raw = { byteOrderMark: false, formulaGuard: false };

function read(rows: readonly ExportRow[], options: typeof raw): Record<string, string>[] {
  return parse(transactionsCsvHeader(options) + transactionsCsvWriter(options)(rows), { columns: true, bom: true });
}

describe('the CSV of transactions', () => {
  it('has the promised columns first, in the promised order', () => {
    expect(transactionsCsvHeader(raw)).toBe(
      'Date,Authorized Date,Account,Description,Merchant,Category Group,Category,Amount,Currency,Status,Notes,' +
        'Transaction ID,Account ID,Item ID,Institution,Account Mask,Category ID,Transfer,Bank Category,Payment Channel,' +
        'Coffer ID,Pending Transaction ID,Pending Date,Pending Amount\r\n',
    );
  });

  it('begins with a byte order mark only when asked to', () => {
    expect([transactionsCsvHeader(guarded).startsWith('\uFEFFDate,'), transactionsCsvHeader(raw).startsWith('Date,')]).toEqual([
      true,
      true,
    ]);
  });

  it('writes one line for a transaction, every field in its column', () => {
    const row = anExportRow({
      note: 'with Ana, and "Bo"',
      pendingTransactionId: 'transaction0' as BankTransactionId,
      pendingForm: { date: '2026-11-18' as PlainDate, amount: -400 },
    });

    expect(transactionsCsvWriter(guarded)([row])).toBe(
      '2026-11-20,2026-11-19,Plaid Checking,STARBUCKS 1234,Starbucks,Food & drink,Coffee,-4.33,USD,posted,' +
        '"with Ana, and ""Bo""",transaction1,account1,item1,First Platypus Bank,"0042",FOOD_AND_DRINK_COFFEE,no,' +
        'FOOD_AND_DRINK_COFFEE,in store,7,transaction0,2026-11-18,-4.00\r\n',
    );
  });

  it('leaves empty what is not known', () => {
    const row = anExportRow({
      authorizedDate: null,
      merchant: null,
      accountMask: null,
      bankCategory: null,
      paymentChannel: null,
    });

    expect(read([row], raw)).toMatchObject([
      { 'Authorized Date': '', Merchant: '', 'Account Mask': '', 'Bank Category': '', 'Payment Channel': '', 'Pending Date': '' },
    ]);
  });

  it('writes amounts with as many decimals as the currency has, and no other sign than minus', () => {
    const rows = [
      anExportRow({ amount: 1500, currency: 'JPY' }),
      anExportRow({ amount: -1234, currency: 'KWD' }),
      anExportRow({ amount: 5, currency: 'BTC' }),
      anExportRow({ amount: 0, currency: 'EUR' }),
      anExportRow({ amount: -123456789, currency: 'USD' }),
    ];

    expect(read(rows, guarded).map((row) => row['Amount'])).toEqual(['1500', '-1.234', '0.00000005', '0.00', '-1234567.89']);
  });

  it('never guards an amount and always guards a text, whatever they are', () => {
    const textual = fc.string({ unit: fc.constantFrom(...Array.from('=+-@＝\'",\t\r\n a1')), maxLength: 8 });
    const rows = fc.record({
      amount: fc.maxSafeInteger(),
      currency: fc.constantFrom('USD', 'JPY', 'KWD', 'DOGE'),
      description: textual,
      merchant: fc.option(textual),
      note: textual,
      accountName: textual,
      institutionName: textual,
      bankCategory: fc.option(textual),
      bankTransactionId: textual.map((id) => id as BankTransactionId),
      entryId: fc.nat().map((id) => id as EntryId),
    });

    fc.assert(
      fc.property(fc.array(rows.map(anExportRow), { minLength: 1, maxLength: 4 }), (given) => {
        const asRead = read(given, guarded);

        for (const { Amount, ...texts } of asRead) {
          expect(Amount).toMatch(/^-?\d+(\.\d+)?$/);
          expect(Object.entries(texts).filter(([, text]) => beginsLikeFormula.test(text))).toEqual([]);
        }
        expect(
          asRead.map((row) =>
            [row['Description'], row['Merchant'], row['Notes'], row['Account'], row['Transaction ID']].map((cell) =>
              unguard(cell ?? ''),
            ),
          ),
        ).toEqual(given.map((row) => [row.description, row.merchant ?? '', row.note, row.accountName, row.bankTransactionId]));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a text of a megabyte whole', () => {
    const note = '=é"😀,\r\n'.repeat(130_000);

    expect(read([anExportRow({ note })], guarded).map((row) => unguard(row['Notes'] ?? ''))).toEqual([note]);
  });
});
