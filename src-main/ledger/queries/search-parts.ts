import { preparedColumn, type ReadableDatabase } from '../database.ts';

/** As many can be looked for at once and still be faster than reading texts, newest first. */
const mostParts = 24;
/** So few are found sooner than any text is read. */
export const fewParts = 4;

/**
 * The three-letter parts in the search index that begin with `word`, of one or two letters: a transaction
 * has the word in it if it has one of them, since texts end in two line ends. Null where there are more than `most`:
 * with many the word is nearly everywhere.
 */
export function partsBeginningWith(database: ReadableDatabase, word: string, most = mostParts): readonly string[] | null {
  database.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_parts USING fts5vocab('main', 'derived_search', 'instance')`);
  const firstFrom = preparedColumn<string>(database, 'SELECT term FROM temp.search_parts WHERE term >= ? LIMIT 1');
  const parts: string[] = [];
  // From one to the next: reading on would go through each place where a part occurs.
  for (
    let part = firstFrom.get(word);
    part?.startsWith(word) === true && parts.length <= most;
    part = firstFrom.get(`${part}\u0001`)
  ) {
    parts.push(part);
  }
  return parts.length > most ? null : parts;
}
