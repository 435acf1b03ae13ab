/** One rule for what the search index holds and what people type: case and accents do not matter. */

const ascii = /^[\x20-\x7e]*$/;
const accents = /[\u0300-\u036f]/g;
/** Letters that Unicode does not take apart, as people without them type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const specialLetter = /[øłđæœßıþð]/g;
const whiteSpace = /\s+/g;

/** `text` with case, accents, width and runs of white space made equal. */
export function folded(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(specialLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
    .replaceAll('\0', ' ')
    .replace(whiteSpace, ' ');
}

/** So that the last letters of a text, too, begin three-letter parts: words of one or two letters are found by the parts that begin with them. */
const end = '\n\n';

/** What the index holds for a transaction. Parts are on lines of their own, so that no word can match across two. */
export function searchableText(description: string, merchant: string | null, note: string | null): string {
  let text = folded(description);
  if (merchant !== null) {
    const part = folded(merchant);
    if (!text.includes(part)) text += `\n${part}`;
  }
  return note === null ? text + end : `${text}\n${folded(note)}${end}`;
}

export interface SearchWords {
  /** Three letters and more: the index finds them. */
  readonly long: readonly string[];
  /** One or two letters: too short for an index of three-letter parts. */
  readonly short: readonly string[];
}

const noWords: SearchWords = { long: [], short: [] };

/** The words of `search`, folded, each once. A word that is part of another asks nothing new. */
export function searchWords(search: string): SearchWords {
  if (search === '') return noWords;
  const words = [
    ...new Set(
      folded(search)
        .split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ];
  const telling = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
  return {
    long: telling.filter((word) => Array.from(word).length >= 3),
    short: telling.filter((word) => Array.from(word).length < 3),
  };
}

/** FTS5's query for rows that have one of each of `alternatives`, every character taken literally. */
export function matchExpression(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((texts) => `(${texts.map(literal).join(' OR ')})`).join(' AND ');
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether `text` has `word`, which is folded already, in it. SQL knows it as `text_contains`. */
export function textContains(text: string, word: string): 0 | 1 {
  return folded(text).includes(word) ? 1 : 0;
}
