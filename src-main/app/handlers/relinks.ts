import type { Handlers } from '#contract/operations.ts';
import type { Relink } from '#contract/shapes/relinks.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { HandlerParts } from './parts.ts';

type Names = `relinks.${'list' | 'preview' | 'carryOver' | 'undo' | 'keepApart' | 'finish'}`;

/** Banks that had to be linked as new Items, and the history of their old ones. */
export function relinkHandlers({ session, options }: HandlerParts): Pick<Handlers, Names> {
  const ledger = async (): Promise<Ledger> => (await session()).ledger();

  async function list(): Promise<Relink[]> {
    return [...(await (await ledger()).queries.relinks())];
  }

  async function afterwards(work: Promise<unknown>): Promise<Relink[]> {
    try {
      await work;
    } finally {
      options.announce('ledger.changed', {});
      options.announce('connections.changed', {});
    }
    return list();
  }

  return {
    'relinks.list': list,

    'relinks.preview': async ({ oldItemId, newItemId }) => (await ledger()).queries.relinkPreview(oldItemId, newItemId),

    'relinks.carryOver': async ({ oldItemId, newItemId }) =>
      afterwards((await ledger()).commands.carryOver(oldItemId, newItemId, options.clock.now())),

    'relinks.undo': async ({ oldItemId }) => afterwards((await ledger()).commands.undoCarryOver(oldItemId)),

    'relinks.keepApart': async ({ oldItemId, newItemId }) =>
      afterwards((await ledger()).commands.keepApart(oldItemId, newItemId, options.clock.now())),

    'relinks.finish': async ({ oldItemId }) => afterwards((await (await session()).connector()).removeReplaced(oldItemId)),
  };
}
