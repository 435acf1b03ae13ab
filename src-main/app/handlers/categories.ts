import type { Handlers } from '#contract/operations.ts';
import type { HandlerParts } from './parts.ts';

export function categoryHandlers({ session }: HandlerParts): Pick<Handlers, 'categories.list'> {
  return {
    'categories.list': async () => {
      const ledger = await (await session()).ledger();
      return [...(await ledger.queries.categories())];
    },
  };
}
