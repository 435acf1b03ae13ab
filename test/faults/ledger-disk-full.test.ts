import { join } from 'node:path';
import { expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import { openLedgerCommands } from '../../src-main/ledger/commands.ts';
import { openWritableDatabase } from '../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';
import { asLedgerFailure } from '../../src-main/ledger/sqlite-failures.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../support/bank-facts.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const key = new Uint8Array(32).fill(7);

/** Opens the ledger, lets `work` at it and closes it again. */
function withLedger<Result>(location: LedgerLocation, work: (ledger: Opened) => Result): Result {
  const database = openWritableDatabase(location);
  try {
    return work({ commands: openLedgerCommands(database), queries: openLedgerQueries(database) });
  } finally {
    database.close();
  }
}
interface Opened {
  readonly commands: ReturnType<typeof openLedgerCommands>;
  readonly queries: ReturnType<typeof openLedgerQueries>;
}

function sync({ commands }: Opened, fromCursor: string | null, rows: number): unknown {
  const nextCursor = String(Number(fromCursor) + 1);
  const added = Array.from({ length: rows }, (_, index) =>
    aTransaction({
      transactionId: transactionId(`${nextCursor}-${index}`),
      description: `A shop with a name of its own ${index}`,
    }),
  );
  try {
    commands.stagePage('run', platypusItem, aPage({ added }));
    return commands.commitSync({
      runId: 'run', itemId: platypusItem, fromCursor, nextCursor, history: 'complete', at: 1, rebuild: false,
    }).kind; // prettier-ignore
  } catch (error) {
    commands.discardStage('run');
    const failure = asLedgerFailure(error);
    return failure instanceof CofferError ? [failure.failure.kind, failure.failure.message] : error;
  }
}

const stateOf = ({ queries }: Opened): unknown => ({
  cursor: queries.item(platypusItem)?.cursor,
  rows: queries.transactionsOutline({}).count,
  problems: queries.check(),
});

it('a sync that fills the disk changes nothing, says so, and goes through once there is room', ({ skip }) => {
  const disk = mountSmallDisk(2);
  if (disk === null) return skip('this machine does not let us mount a small disk');
  try {
    const location = { file: join(disk.folder, 'ledger.db'), key, mustExist: false };
    const before = { cursor: '1', rows: 20, problems: [] };

    const [first, full, afterwards] = withLedger(location, (ledger) => {
      ledger.commands.addItem(platypus);
      return [sync(ledger, null, 20), sync(ledger, '1', 20_000), stateOf(ledger)];
    });
    const reopened = withLedger(location, stateOf);
    disk.growTo(128);
    const [later, whole] = withLedger(location, (ledger) => [sync(ledger, '1', 20_000), stateOf(ledger)]);

    expect({ first, full, afterwards, reopened, later, whole }).toEqual({
      first: 'committed',
      full: ['disk-full', expect.stringContaining('free some space and try again. Nothing saved so far is lost.')],
      afterwards: before,
      reopened: before,
      later: 'committed',
      whole: { cursor: '2', rows: 20_020, problems: [] },
    });
  } finally {
    disk.unmount();
  }
});
