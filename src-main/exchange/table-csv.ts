/** Small tables as CSV: what fits in memory, unlike transactions. */
import type { CsvOptions } from '#contract/shapes/exports.ts';
import { byteOrderMark, guardedCell, lineEnd, rawCell } from './csv.ts';

export interface CsvColumn<Row> {
  readonly title: string;
  /** A text of others, or something that Coffer writes itself: amounts, dates, yes and no. Null is an empty cell. */
  readonly cell: { readonly kind: 'text' | 'plain'; readonly of: (row: Row) => string | null };
}

export const textColumn = <Row>(title: string, of: (row: Row) => string | null): CsvColumn<Row> => ({
  title,
  cell: { kind: 'text', of },
});
export const plainColumn = <Row>(title: string, of: (row: Row) => string | null): CsvColumn<Row> => ({
  title,
  cell: { kind: 'plain', of },
});

/** The header and a line for each row. Only texts of others are guarded against being run by a spreadsheet. */
export function tableCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], options: CsvOptions): string {
  const text = options.formulaGuard ? guardedCell : rawCell;
  const line = (row: Row): string =>
    columns
      .map(({ cell }) => {
        const value = cell.of(row) ?? '';
        return cell.kind === 'plain' || value === '' ? value : text(value);
      })
      .join(',');
  const header = columns.map(({ title }) => title).join(',');
  return (options.byteOrderMark ? byteOrderMark : '') + [header, ...rows.map(line), ''].join(lineEnd);
}
