import { failed } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
import type { HandlerParts } from './parts.ts';

type Names = 'transactions.outline' | 'transactions.page' | 'transactions.detail';

export function transactionHandlers({ session }: HandlerParts): Pick<Handlers, Names> {
  const queries = async () => (await (await session()).ledger()).queries;

  return {
    'transactions.outline': async ({ filter }) => (await queries()).transactionsOutline(filter),

    'transactions.page': async ({ filter, offset, limit }) => [
      ...(await (await queries()).transactionsPage(filter, offset, limit)),
    ],

    'transactions.detail': async ({ entryId }) => {
      const detail = await (await queries()).transactionDetail(entryId);
      if (detail === null) throw failed('not-found', 'This transaction is not here any more: the bank has taken it back.');
      return detail;
    },
  };
}
