/** A ledger in which a day's last place is taken, and what becomes of one more transaction of that day. */
import { CofferError } from '#contract/failures.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from './bank-facts.ts';
import { makeLedgerFile } from './ledger-file.ts';

export function ledgerRowsOfDay(): { readonly refusal: string | null; readonly before: unknown; readonly after: unknown } {
  const { commands, database, remove } = makeLedgerFile();
  const queries = openLedgerQueries(database);
  const sync = (runId: string, id: string, fromCursor: string | null): void => {
    commands.stagePage(runId, platypusItem, aPage({ added: [aTransaction({ transactionId: transactionId(id) })] }));
    const nextCursor = `after ${id}`;
    commands.commitSync({ runId, itemId: platypusItem, fromCursor, nextCursor, history: 'complete', at: 1, rebuild: false });
  };
  const shown = (): unknown => [queries.transactionsPage({}, 0, 10), queries.transactionsOutline({}), queries.item(platypusItem)];
  try {
    commands.addItem(platypus);
    sync('first', 'one', null);
    database.pragma('foreign_keys = OFF');
    // Where the sixteen million before it would have brought it.
    for (const table of ['bank_transactions', 'derived_listing']) database.exec(`UPDATE ${table} SET row = row + 16777215`);
    commands.mend();
    const before = shown();
    try {
      sync('second', 'two', 'after one');
    } catch (error) {
      if (!(error instanceof CofferError)) throw error;
      commands.discardStage('second');
      return { refusal: error.failure.message, before, after: shown() };
    }
    return { refusal: null, before, after: shown() };
  } finally {
    remove();
  }
}
