import type { Handlers } from '#contract/operations.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { HandlerParts } from './parts.ts';

type FactHandlers = Pick<
  Handlers,
  'investments.holdings' | 'investments.trades' | 'liabilities.list' | 'recurring.list' | 'recurring.transactions'
>;

/** What the products said of all banks together. */
export function holdingAndDebtHandlers({ session }: HandlerParts): FactHandlers {
  const ledger = async (): Promise<Ledger> => (await session()).ledger();

  return {
    'investments.holdings': async () => {
      const ofItems = await (await ledger()).queries.investments();
      const securities = new Map(ofItems.flatMap((one) => one.securities.map((security) => [security.securityId, security])));
      return { holdings: ofItems.flatMap(({ holdings }) => holdings), securities: [...securities.values()] };
    },

    'investments.trades': async ({ accountId, offset, limit }) => {
      const { trades, total } = await (await ledger()).queries.trades(accountId ?? null, offset, limit);
      return { trades: [...trades], total };
    },

    'liabilities.list': async () => {
      const ofItems = await (await ledger()).queries.liabilities();
      return {
        cards: ofItems.flatMap(({ cards }) => cards),
        mortgages: ofItems.flatMap(({ mortgages }) => mortgages),
        studentLoans: ofItems.flatMap(({ studentLoans }) => studentLoans),
      };
    },

    'recurring.transactions': async ({ streamId }) => [...(await (await ledger()).queries.streamTransactions(streamId))],

    'recurring.list': async () => [...(await (await ledger()).queries.recurringStreams())],
  };
}
