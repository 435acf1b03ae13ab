import type { LedgerLocation } from '#ports/ledger.ts';
import { openLedgerCommands } from '../../../src-main/ledger/commands.ts';
import { openWritableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';

interface OpenedLedger {
  readonly problems: readonly string[];
  readonly sums: unknown;
  readonly cursors: readonly unknown[];
  readonly entries: readonly unknown[];
}

/** What a ledger has in it once it was opened as the app does, up to date and with its sums. */
export function openedLedger(location: LedgerLocation): OpenedLedger {
  const database = openWritableDatabase(location);
  try {
    openLedgerCommands(database);
    const queries = openLedgerQueries(database);
    return {
      problems: queries.check(),
      sums: queries.transactionsOutline({}).sums,
      cursors: queries.items().map(({ itemId, cursor }) => [itemId, cursor]),
      entries: queries.transactionsPage({}, 0, 1000).map(({ entryId, note, amount }) => [entryId, note, amount]),
    };
  } finally {
    database.close();
  }
}
