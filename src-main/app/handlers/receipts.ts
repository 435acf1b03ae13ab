import { failed } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
import type { Ledger } from '#ports/ledger.ts';
import { askBank } from '../../sync/ask-bank.ts';
import type { HandlerParts } from './parts.ts';

type Names = 'receipts.list' | 'receipts.lines' | 'receipts.undo' | 'transactions.refresh';

/** What syncs did, and asking for more than they bring by themselves. */
export function receiptHandlers({ session, options }: HandlerParts): Pick<Handlers, Names> {
  const ledger = async (): Promise<Ledger> => (await session()).ledger();

  return {
    'receipts.list': async ({ offset, limit }) => {
      const { receipts, total } = await (await ledger()).queries.receipts(offset, limit);
      return { receipts: [...receipts], total };
    },

    'receipts.lines': async ({ receiptId, kind, offset, limit }) => {
      const { queries } = await ledger();
      const receipt = await queries.receipt(receiptId);
      if (receipt === null) throw failed('not-found', 'This sync is not here any more: its bank was removed.');
      return { receipt, lines: [...(await queries.receiptLines(receiptId, kind, { offset, limit }))] };
    },

    'receipts.undo': async ({ receiptId, kind, entryId }) => {
      await (await ledger()).commands.undoReceiptLine(receiptId, kind, entryId, options.clock.now());
      options.announce('ledger.changed', {});
      return null;
    },

    'transactions.refresh': async ({ itemId }) => {
      const opened = await session();
      const item = await (await opened.ledger()).queries.item(itemId);
      if (item === null) throw failed('not-found', 'This connection is not here any more.');
      const { accessToken } = await opened.connector();
      const parts = { gateway: await opened.gateway(), engine: await opened.sync(), accessToken, clock: options.clock };
      const { receipt, failure } = await askBank(parts, itemId);
      const { added, modified: changed, removed, settled } = receipt;
      return { institutionName: item.institutionName, added, changed, removed, settled, failure };
    },
  };
}
