/**
 * CSV text by RFC 4180, written by hand because this is the hot loop of every export: a cell that
 * needs nothing costs one look at its first character and one at the rest.
 */

export const byteOrderMark = '\uFEFF';
export const lineEnd = '\r\n';

/**
 * What spreadsheets run as a formula: = + - @ and their full-width and small forms at the start of a
 * cell, or behind white space and invisible characters there, which some strip; and a leading TAB,
 * CR, LF or NUL. (OWASP "CSV Injection", ASVS 1.2.10.) Apostrophes in front count as part of it, so
 * that guarding can be taken back without a doubt.
 *
 * Only a cell's beginning is guarded: line breaks, commas and quotes inside a cell cannot begin
 * another one, because such a cell is always quoted.
 */
const formula = /^'*(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])/u;

/** `text` with one apostrophe in front where a spreadsheet would run it. `unguard` is its exact inverse. */
export function guard(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes back what `guard` did to a cell, and leaves every other text alone. */
export function unguard(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

const needsQuotes = /[",\r\n]|^\s|\s$/;
/** Digits that are a name, not a quantity (the mask '0042'): quoted, so that "quoted field as text" keeps them. */
const looksLikeNumber = /^\d[\d.]*(?:[eE]\d+)?$/;

/** A text cell as it is: quoted where RFC 4180 asks for it, and where outer white space would be lost. */
export function rawCell(text: string): string {
  if (!needsQuotes.test(text) && !looksLikeNumber.test(text)) return text;
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/** A text cell that no spreadsheet runs. */
export function guardedCell(text: string): string {
  return rawCell(beginsWithLetter(text) ? text : guard(text));
}

/** Most cells do, and no formula does. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
