import type { Handlers } from '#contract/operations.ts';
import type { LedgerCommands } from '#ports/ledger.ts';
import type { HandlerParts } from './parts.ts';

type Names = 'edits.setCategory' | 'edits.setNote' | 'edits.undo' | 'edits.redo';

export function editHandlers({ session, options }: HandlerParts): Pick<Handlers, Names> {
  const { clock, announce } = options;

  async function edit<Value>(command: (commands: LedgerCommands, at: number) => Promise<Value>): Promise<Value> {
    const ledger = await (await session()).ledger();
    const value = await command(ledger.commands, clock.now());
    announce('ledger.changed', {});
    return value;
  }

  return {
    'edits.setCategory': async ({ entryIds, categoryId }) => {
      await edit((commands, at) => commands.setCategory(entryIds, categoryId, at));
      return null;
    },
    'edits.setNote': async ({ entryId, note }) => {
      await edit((commands, at) => commands.setNote(entryId, note, at));
      return null;
    },
    'edits.undo': () => edit((commands, at) => commands.undoEdit(at)),
    'edits.redo': () => edit((commands, at) => commands.redoEdit(at)),
  };
}
