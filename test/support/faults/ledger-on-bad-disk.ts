/**
 * A process with a ledger whose disk goes bad: `node ledger-on-bad-disk.ts FILE KEY-HEX ROWS [WHEN]`. Syncs 20 rows,
 * makes the file WHEN, syncs ROWS more and reads them, removes WHEN, and says as JSON what came of it.
 */
import { rmSync, writeFileSync } from 'node:fs';

import { CofferError } from '#contract/failures.ts';
import { openLedgerCommands } from '../../../src-main/ledger/commands.ts';
import { openReadableDatabase, openWritableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { asLedgerFailure } from '../../../src-main/ledger/sqlite-failures.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../bank-facts.ts';

const [file = '', keyText = '', rows = '', when = ''] = process.argv.slice(2);
const key = Buffer.from(keyText, 'hex');
const database = openWritableDatabase({ file, key, mustExist: false });
const commands = openLedgerCommands(database);
commands.addItem(platypus);

const outcome = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    const failure = asLedgerFailure(error, file);
    if (failure instanceof CofferError) return [failure.failure.kind, failure.failure.message];
    throw error;
  }
};

function sync(fromCursor: string | null, count: number): string {
  const nextCursor = String(Number(fromCursor) + 1);
  const added = Array.from({ length: count }, (_, index) =>
    aTransaction({ transactionId: transactionId(`${nextCursor}-${index}`), description: `Shop ${index}` }),
  );
  commands.stagePage('run', platypusItem, aPage({ added }));
  return commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor, nextCursor, history: 'complete', at: 1, rebuild: false,
  }).kind; // prettier-ignore
}

const first = sync(null, 20);
database.pragma('wal_checkpoint(TRUNCATE)');
const reader = openReadableDatabase({ file, key, mustExist: true });
if (when !== '') writeFileSync(when, '');
const written = outcome(() => sync('1', Number(rows)));
const read = outcome(() => openLedgerQueries(reader).transactionsOutline({}).count);
if (when !== '') rmSync(when);
outcome(() => commands.discardStage('run'));
outcome(() => reader.close());
outcome(() => database.close());
process.stdout.write(`${JSON.stringify({ first, written, read })}\n`);
