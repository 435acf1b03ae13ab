import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import type { Relink, RelinkPreview } from '#contract/shapes/relinks.ts';
import { nameWithDigits } from '#domain/account-name.ts';
import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';
import { counted } from '../words.ts';

const steps = ['apply', 'undo', 'finish', 'apart'] as const;

export const heal = defineCommand({
  name: 'heal',
  summary: 'Carry the history of a bank over to the connection that replaces it: shows what it comes to, then does it.',
  argument: '[item]',
  options: [
    new Option('--apply', 'carry it over'),
    new Option('--undo', 'take it back'),
    new Option('--finish', 'end the earlier connection at Plaid; taking back is over then'),
    new Option('--apart', 'the two are meant to be two'),
    new Option('--yes', 'do not ask before finishing'),
  ],
  examples: ['coffer heal', 'coffer heal ITEM', 'coffer heal ITEM --apply', 'coffer heal ITEM --finish --yes'],
  input: z
    .object({
      item: z.string().optional(),
      apply: z.boolean().default(false),
      undo: z.boolean().default(false),
      finish: z.boolean().default(false),
      apart: z.boolean().default(false),
      yes: z.boolean().default(false),
    })
    .transform(({ item, yes, ...flags }) => ({ item, yes, chosen: steps.filter((step) => flags[step]) })),

  run: async ({ open, terminal }, { item, yes, chosen }) => {
    const [step, ...others] = chosen;
    if (others.length > 0) throw failed('invalid-input', 'Choose one of --apply, --undo, --finish and --apart.', { field: step });
    const { handlers } = (await open()).app;
    const relinks = await handlers['relinks.list']({});
    if (item === undefined) {
      if (step !== undefined) throw failed('invalid-input', `--${step} needs the Item that it is about.`, { field: 'item' });
      return { document: { relinks }, text: listText(relinks) };
    }
    const relink = relinkOf(item, relinks);
    const { oldItemId, newItemId, institutionName } = relink;
    if (step === undefined && relink.state === 'possible') {
      const preview = await handlers['relinks.preview']({ oldItemId, newItemId });
      return { document: { preview }, text: previewText(preview) };
    }
    if (step === 'apply') {
      const done = await handlers['relinks.carryOver']({ oldItemId, newItemId });
      return { document: { relinks: done }, text: `The history of ${institutionName} is carried over.\n` };
    }
    if (step === 'undo') {
      const done = await handlers['relinks.undo']({ oldItemId });
      return { document: { relinks: done }, text: `The history of ${institutionName} is where it was.\n` };
    }
    if (step === 'apart') {
      const done = await handlers['relinks.keepApart']({ oldItemId, newItemId });
      return { document: { relinks: done }, text: `The two connections to ${institutionName} stay two.\n` };
    }
    if (step === 'finish') {
      await agreeFirst(terminal, {
        yes,
        statement: `The earlier connection to ${institutionName} ends at Plaid, and its history cannot be taken back any more.`,
        question: 'End it?',
        declined: 'Nothing was ended.',
      });
      const done = await handlers['relinks.finish']({ oldItemId });
      return { document: { relinks: done }, text: `The earlier connection to ${institutionName} is ended.\n` };
    }
    return { document: { relinks: [relink] }, text: listText([relink]) };
  },
});

function relinkOf(item: string, relinks: readonly Relink[]): Relink {
  const [relink, ...others] = relinks.filter(({ oldItemId, newItemId }) => item === newItemId || item === oldItemId);
  if (relink === undefined) throw failed('not-found', `${item} has no history to carry over: see coffer heal for what has.`);
  if (others.length > 0)
    throw failed('invalid-input', `${item} is in several pairs: give the earlier Item’s id.`, { field: 'item' });
  return relink;
}

function listText(relinks: readonly Relink[]): string {
  const table = textTable(relinks, [
    { title: 'Earlier Item', cell: ({ oldItemId }) => oldItemId },
    { title: 'Later Item', cell: ({ newItemId }) => newItemId },
    { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
    { title: 'Accounts', cell: ({ accounts }) => String(accounts.filter((pair) => pair.new !== null).length), align: 'right' },
    { title: 'State', cell: stateText },
  ]);
  return table === '' ? 'No bank is linked twice.\n' : table;
}

function stateText({ state, isReady }: Relink): string {
  if (state === 'carried') return 'carried over; --undo or --finish';
  return isReady ? 'can be carried over' : 'waits for the new history';
}

function previewText({ accounts, again, moved, gone, edited }: RelinkPreview): string {
  const table = textTable(accounts, [
    { title: 'Earlier account', cell: ({ old }) => nameWithDigits(old), maximumWidth: 40 },
    { title: 'Goes on as', cell: (pair) => (pair.new === null ? 'kept, hidden' : nameWithDigits(pair.new)), maximumWidth: 40 },
  ]);
  return (
    `${table}${counted(again, 'transaction')} in both, ${moved} only in the earlier one and kept, ` +
    `${gone} over or no longer listed. ${counted(edited, 'transaction')} with your edits, all kept.\n`
  );
}
