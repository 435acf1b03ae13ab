/**
 * A process that syncs without end and says each commit that it was told has happened: `node endless-sync.ts FILE KEY-HEX ROWS-EACH
 * [TIDY-EVERY]`. After so many commits it does what they left to be done; without that, never.
 */
import { aPage, aTransaction, platypus, platypusItem, transactionId } from './bank-facts.ts';
import { openLedgerCommands } from '../../src-main/ledger/commands.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';
import { openWritableDatabase } from '../../src-main/ledger/open-database.ts';
import { openUpkeep } from '../../src-main/ledger/upkeep.ts';

const [file = '', key = '', rowsEach = '', tidyEvery = ''] = process.argv.slice(2);
const database = openWritableDatabase({ file, key: Buffer.from(key, 'hex'), mustExist: false });
const commands = openLedgerCommands(database);
const upkeep = openUpkeep(database);
commands.addItem(platypus);

const first = Number(openLedgerQueries(database).item(platypusItem)?.cursor ?? 0);
for (let commit = first + 1; ; commit += 1) {
  const added = Array.from({ length: Number(rowsEach) }, (_, index) =>
    aTransaction({ transactionId: transactionId(`${commit}-${index}`), pending: index === 0, amount: -commit }),
  );
  const settled = aTransaction({
    transactionId: transactionId(`${commit - 1}-posted`),
    pendingTransactionId: transactionId(`${commit - 1}-0`),
  });
  commands.stagePage('run', platypusItem, aPage({ added: commit === 1 ? added : [...added, settled] }));
  commands.commitSync({
    runId: 'run',
    itemId: platypusItem,
    fromCursor: commit === 1 ? null : String(commit - 1),
    nextCursor: String(commit),
    history: 'complete',
    at: commit,
    rebuild: false,
  });
  process.stdout.write(`${commit}\n`);
  if (commit % Number(tidyEvery) === 0) while (upkeep.doSome() === 0);
}
