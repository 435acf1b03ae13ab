/** A stretch of text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * Cuts `text` into stretches, marking where any of the search's words occur, without regard to case
 * or accents. Texts whose folded form has another length are searched by case alone, so that the
 * marks never slip.
 */
export function highlight(text: string, search: string): readonly Stretch[] {
  const words = search.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0 || text === '') return [{ text, isMatch: false }];

  const folded = withoutAccents(text).length === text.length ? withoutAccents : (value: string) => value.toLowerCase();
  const haystack = folded(text);
  if (haystack.length !== text.length) return [{ text, isMatch: false }];

  const marked = new Uint8Array(text.length);
  for (const word of words) {
    const needle = folded(word);
    for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1))
      marked.fill(1, at, at + needle.length);
  }

  const stretches: Stretch[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[start]) continue;
    stretches.push({ text: text.slice(start, at), isMatch: marked[start] === 1 });
    start = at;
  }
  return stretches;
}
