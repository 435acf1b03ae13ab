import type { Handlers } from '#contract/operations.ts';
import type { HandlerParts } from './parts.ts';

export function accountHandlers({ session }: HandlerParts): Pick<Handlers, 'accounts.list'> {
  return {
    'accounts.list': async () => {
      const ledger = await (await session()).ledger();
      return [...(await ledger.queries.accounts())];
    },
  };
}
