import type { Handlers } from '#contract/operations.ts';
import { maskedNumber } from '#domain/masked-number.ts';
import type { Ledger } from '#ports/ledger.ts';
import { readLiveBalances } from '../../sync/read-live-balances.ts';
import type { HandlerParts } from './parts.ts';

type AccountHandlers = Pick<
  Handlers,
  `accounts.${'list' | 'owners' | 'numbers' | 'revealNumbers' | 'readBalances' | 'balances'}`
>;

export function accountHandlers({ session, options }: HandlerParts): AccountHandlers {
  const ledger = async (): Promise<Ledger> => (await session()).ledger();

  return {
    'accounts.list': async () => [...(await (await ledger()).queries.accounts())],

    'accounts.owners': async () => [...(await (await ledger()).queries.owners())],

    'accounts.numbers': async () => (await (await ledger()).queries.accountNumbers()).map(maskedNumber),

    'accounts.revealNumbers': async ({ accountId }) =>
      (await (await ledger()).queries.accountNumbers()).filter((number) => number.accountId === accountId),

    'accounts.readBalances': async ({ itemId, accountId = null }) => {
      const opened = await session();
      const accessToken = await (await opened.connector()).accessToken(itemId);
      const parts = { ledger: await opened.ledger(), gateway: await opened.gateway(), clock: options.clock };
      await readLiveBalances(parts, { itemId, accountId, accessToken });
      options.announce('ledger.changed', {});
      return [...(await parts.ledger.queries.accounts())];
    },

    'accounts.balances': async ({ accountId }) => [...(await (await ledger()).queries.balanceHistory(accountId))],
  };
}
