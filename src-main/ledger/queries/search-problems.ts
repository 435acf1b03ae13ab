import { preparedTuples, type ReadableDatabase } from '../database.ts';
import { searchableText } from '../search-text.ts';

/** What the index has for a row, as one number: its three-letter parts, each with its place, in any order. */
type Checksum = number;

/**
 * How many transactions stand in the search index with another text than theirs. The index keeps no
 * texts, only where each three-letter part occurs; fts5vocab tells (sqlite.org/fts5.html#the_fts5vocab_virtual_table_module).
 */
export function countWrongSearchTexts(database: ReadableDatabase): number {
  const partNumbers = new Map<string, number>();
  const numberOf = (part: string): number => {
    let number = partNumbers.get(part);
    if (number === undefined) partNumbers.set(part, (number = partNumbers.size + 1));
    return number;
  };
  const kept = keptChecksums(database, numberOf);

  let wrong = 0;
  const texts = preparedTuples<[row: number, description: string, merchant: string | null, note: string | null]>(
    database,
    `SELECT t.row, t.description, m.name, n.note FROM bank_transactions t
     JOIN derived_search_docsize d ON d.id = t.row
     LEFT JOIN names_merchants m USING (merchant) LEFT JOIN user_notes n USING (entry)`,
  );
  for (const [row, description, merchant, note] of texts.iterate()) {
    const letters = Array.from(searchableText(description, merchant, note));
    let checksum = 0;
    for (let at = 0; at + 2 < letters.length; at += 1) {
      checksum = withPart(checksum, numberOf(letters.slice(at, at + 3).join('')), at);
    }
    if (checksum !== (kept.get(row) ?? 0)) wrong += 1;
  }
  return wrong;
}

function keptChecksums(database: ReadableDatabase, numberOf: (part: string) => number): ReadonlyMap<number, Checksum> {
  database.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_parts USING fts5vocab('main', 'derived_search', 'instance')`);
  const checksums = new Map<number, Checksum>();
  const parts = preparedTuples<[part: string, row: number, at: number]>(
    database,
    'SELECT term, doc, "offset" FROM temp.search_parts',
  );
  for (const [part, row, at] of parts.iterate()) checksums.set(row, withPart(checksums.get(row) ?? 0, numberOf(part), at));
  return checksums;
}

/** A sum, so that parts may come in any order; mixed, so that two parts in each other's places do not cancel out. */
function withPart(checksum: Checksum, part: number, at: number): Checksum {
  const mixed = Math.imul(part, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b);
  return (checksum + Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)) | 0;
}
