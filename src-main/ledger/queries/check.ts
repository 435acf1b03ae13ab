import { preparedColumn, preparedTuples, type ReadableDatabase } from '../database.ts';
import { hashOfId } from '../id-hash.ts';
import { isReadable } from '../readable-file.ts';
import { badDisk } from '../sqlite-failures.ts';
import { ledgerRules, type LedgerRule } from './ledger-rules.ts';
import { countWrongSums } from './rollup-problems.ts';
import { countWrongSearchTexts } from './search-problems.ts';

const advice: Readonly<Record<LedgerRule['remedy'], string>> = {
  repair: 'A repair mends this.',
  backup: 'Coffer changes nothing here by itself: restore a backup from before, or keep this file and ask for help.',
};

/**
 * Problems, one sentence each with what to do; none when the ledger is sound. Reads the whole file: half a minute for a
 * million transactions, and 20 MB. Throws what SQLite does, and `file-error` where it is the disk that is damaged.
 */
export function checkLedger(database: ReadableDatabase): readonly string[] {
  const damage = preparedColumn<string>(database, 'PRAGMA integrity_check')
    .all()
    .filter((line) => line !== 'ok')
    .map((line) => `The file is damaged: ${line}. ${advice.backup}`);
  if (damage.length > 0 && !isReadable(database.name)) throw badDisk();
  const broken = ledgerRules.flatMap(({ problem, remedy, countBroken }) =>
    counted(preparedColumn<number>(database, countBroken).get() ?? 0, problem, remedy),
  );
  return [
    ...damage,
    ...broken,
    ...counted(countUnfindable(database), 'transactions would not be found by the id that the bank gave them', 'repair'),
    ...counted(countWrongSearchTexts(database), 'transactions stand in the search index with another text than theirs', 'repair'),
    ...countWrongSums(database).flatMap(({ what, wrong }) =>
      counted(wrong, `${what} are not what their transactions add up to`, 'repair'),
    ),
  ];
}

function counted(count: number, problem: string, remedy: LedgerRule['remedy']): readonly string[] {
  return count === 0 ? [] : [`${count}: ${problem}. ${advice[remedy]}`];
}

function countUnfindable(database: ReadableDatabase): number {
  let unfindable = 0;
  const ids = preparedTuples<[idHash: number, id: string]>(
    database,
    `SELECT id_hash, transaction_id FROM bank_transactions UNION ALL SELECT id_hash, transaction_id FROM bank_departed
     UNION ALL SELECT id_hash, transaction_id FROM bank_pending_forms`,
  );
  for (const [idHash, id] of ids.iterate()) if (idHash !== hashOfId(id)) unfindable += 1;
  return unfindable;
}
