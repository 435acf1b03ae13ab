/** Characters that move a terminal's cursor, change its colours, or turn the direction of the text around them. */
const unprintable = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Text from a bank or a file name, fit for one line of a terminal. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, ' ');
}
