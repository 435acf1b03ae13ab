import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { unguard } from '../../../src-main/exchange/csv.ts';
import { plainColumn, tableCsv, textColumn } from '../../../src-main/exchange/table-csv.ts';

interface Row {
  readonly name: string | null;
  readonly amount: string | null;
}

const columns = [textColumn<Row>('Name', ({ name }) => name), plainColumn<Row>('Amount', ({ amount }) => amount)];
const guarded = { byteOrderMark: false, formulaGuard: true };

it('has a header, a line for each row, and empty cells for what is not known', () => {
  const text = tableCsv(
    columns,
    [
      { name: 'Fund', amount: '-12.50' },
      { name: null, amount: null },
    ],
    guarded,
  );

  expect(text).toBe('Name,Amount\r\nFund,-12.50\r\n,\r\n');
});

it('guards texts of others that a spreadsheet would run, and never an amount', () => {
  const text = tableCsv(columns, [{ name: '=HYPERLINK("x")', amount: '-1.00' }], guarded);

  expect(text).toBe('Name,Amount\r\n"\'=HYPERLINK(""x"")",-1.00\r\n');
});

it('leaves texts as they are when that is asked for, behind the mark that Excel wants', () => {
  const text = tableCsv(columns, [{ name: '=1', amount: '2' }], { byteOrderMark: true, formulaGuard: false });

  expect(text).toBe('\uFEFFName,Amount\r\n=1,2\r\n');
});

it('gives back any texts, read as CSV and taken out of their guard', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (names) => {
      const text = tableCsv(
        columns,
        names.map((name) => ({ name, amount: '1' })),
        guarded,
      );

      const rows = parse<{ Name: string }>(text, { columns: true });
      expect(rows.map(({ Name: name }) => unguard(name))).toEqual(names);
    }),
  );
});
