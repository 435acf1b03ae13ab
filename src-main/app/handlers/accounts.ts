import type { Handlers } from '#contract/operations.ts';
import { maskedNumber } from '#domain/masked-number.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { HandlerParts } from './parts.ts';

type AccountHandlers = Pick<
  Handlers,
  'accounts.list' | 'accounts.owners' | 'accounts.numbers' | 'accounts.revealNumbers' | 'accounts.balances'
>;

export function accountHandlers({ session }: HandlerParts): AccountHandlers {
  const ledger = async (): Promise<Ledger> => (await session()).ledger();

  return {
    'accounts.list': async () => [...(await (await ledger()).queries.accounts())],

    'accounts.owners': async () => [...(await (await ledger()).queries.owners())],

    'accounts.numbers': async () => (await (await ledger()).queries.accountNumbers()).map(maskedNumber),

    'accounts.revealNumbers': async ({ accountId }) =>
      (await (await ledger()).queries.accountNumbers()).filter((number) => number.accountId === accountId),

    'accounts.balances': async ({ accountId }) => [...(await (await ledger()).queries.balanceHistory(accountId))],
  };
}
