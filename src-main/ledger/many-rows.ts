import { prepared, type Bound, type WritableDatabase } from './database.ts';

export interface ManyRows {
  readonly columns: number;
  /** The values of one row after those of the other. */
  readonly values: readonly Bound[];
  /** The SQL around the places for them. */
  readonly statement: (places: string) => string;
}

/** To call SQLite costs as much as to write a short row. */
const rowsAtOnce = 64;

/** Writes rows, as many with one statement as is worth while. */
export function writeRows(database: WritableDatabase, { columns, values, statement }: ManyRows): void {
  let written = 0;
  for (const rows of [rowsAtOnce, 1]) {
    const place = `(${new Array<string>(columns).fill('?').join(', ')})`;
    const sql = statement(new Array<string>(rows).fill(place).join(', '));
    for (let end = written + rows * columns; end <= values.length; end += rows * columns) {
      prepared(database, sql).run(...values.slice(written, end));
      written = end;
    }
  }
}
