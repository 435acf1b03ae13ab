import { localDate } from '#contract/dates.ts';
import type { Handlers } from '#contract/operations.ts';
import type { HandlerParts } from './parts.ts';

export function overviewHandlers({ session, options }: HandlerParts): Pick<Handlers, 'overview.netWorth' | 'overview.month'> {
  const today = () => localDate(options.clock.now());

  return {
    'overview.netWorth': async ({ from, to }) => {
      const ledger = await (await session()).ledger();
      const series = await ledger.queries.netWorth(from ?? null, to ?? today());
      return series.map(({ currency, points }) => ({ currency, points: [...points] }));
    },

    'overview.month': async ({ month }) => {
      const ledger = await (await session()).ledger();
      return [...(await ledger.queries.monthSummary(month, today()))];
    },
  };
}
