import { printable } from './printable.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Longer cells end in '…'. */
  readonly maximumWidth?: number;
}

/** Rows as columns of text under their titles; ends in a line break. Empty for no rows. */
export function textTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  if (rows.length === 0) return '';
  const cells = columns.map(({ title, cell, maximumWidth = Infinity }) => [
    title.toUpperCase(),
    ...rows.map((row) => shortened(printable(cell(row)).trim(), maximumWidth)),
  ]);
  const widths = cells.map((column) => Math.max(...column.map(displayWidth)));

  const lines = Array.from({ length: rows.length + 1 }, (_, line) =>
    columns.map(({ align }, index) => padded(cells[index]?.[line] ?? '', widths[index] ?? 0, align ?? 'left')).join('  '),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(width - displayWidth(text));
  return align === 'left' ? text + space : space + text;
}

function shortened(text: string, maximumWidth: number): string {
  if (displayWidth(text) <= maximumWidth) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text)) {
    if (displayWidth(short + segment) > maximumWidth - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What terminals draw two cells wide: emoji, and East Asian wide characters (Unicode annex 11, by block). */
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const ascii = /^[\x20-\x7e]*$/;

function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}
