import { preparedTuples, type ReadableDatabase } from '../database.ts';
import { dayOfRow, firstRowOfDay } from '../row-ids.ts';
import { searchableText } from '../search-text.ts';

const surrogates = /[\ud800-\udfff]/;

/** What the index has for each row, as one number: its three-letter parts, each with its place, in any order. */
interface Checksums {
  readonly of: (row: number) => number;
  readonly add: (row: number, part: number, at: number) => void;
}

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
    let checksum = 0;
    for (const [at, part] of partsOf(searchableText(description, merchant, note))) {
      checksum = withPart(checksum, numberOf(part), at);
    }
    if (checksum !== kept.of(row)) wrong += 1;
  }
  return wrong;
}

function keptChecksums(database: ReadableDatabase, numberOf: (part: string) => number): Checksums {
  database.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_parts USING fts5vocab('main', 'derived_search', 'instance')`);
  const checksums = makeChecksums();
  const parts = preparedTuples<[part: string, row: number, at: number]>(
    database,
    'SELECT term, doc, "offset" FROM temp.search_parts',
  );
  let [last, number] = ['', 0];
  for (const [part, row, at] of parts.iterate()) {
    if (part !== last) [last, number] = [part, numberOf(part)];
    checksums.add(row, number, at);
  }
  return checksums;
}

/** Three letters after each other, from each place on, as the index takes texts apart. */
function* partsOf(text: string): Generator<readonly [at: number, part: string]> {
  // What is a letter to the index takes two places in a string, now and then.
  if (!surrogates.test(text)) {
    for (let at = 0; at + 2 < text.length; at += 1) yield [at, text.slice(at, at + 3)];
    return;
  }
  const letters = Array.from(text);
  for (let at = 0; at + 2 < letters.length; at += 1) yield [at, letters.slice(at, at + 3).join('')];
}

/** Four bytes a row: the rows of a day are numbered on from nought. */
function makeChecksums(): Checksums {
  const days = new Map<number, Int32Array>();
  const placeOf = (row: number): readonly [day: number, sequence: number] => {
    const day = dayOfRow(row);
    return [day, row - firstRowOfDay(day)];
  };
  return {
    of: (row) => {
      const [day, sequence] = placeOf(row);
      return days.get(day)?.[sequence] ?? 0;
    },
    add: (row, part, at) => {
      const [day, sequence] = placeOf(row);
      let ofDay = days.get(day);
      if (ofDay === undefined || ofDay.length <= sequence) {
        const larger = new Int32Array(Math.max(64, 2 * sequence));
        if (ofDay !== undefined) larger.set(ofDay);
        days.set(day, (ofDay = larger));
      }
      ofDay[sequence] = withPart(ofDay[sequence] ?? 0, part, at);
    },
  };
}

/** A sum, so that parts may come in any order; mixed, so that two parts in each other's places do not cancel out. */
function withPart(checksum: number, part: number, at: number): number {
  const mixed = Math.imul(part, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b);
  return (checksum + Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)) | 0;
}
