import { failed } from '#contract/failures.ts';
import type { InstitutionId, ItemId } from '#contract/ids.ts';
import type { CommandContext, OpenCoffer } from './command.ts';
import { findItem } from './find-item.ts';

/**
 * Prints the address of Plaid's own page and waits until the user is done there: with new banks, or
 * signed in again at the one that `item` names. Ctrl+C stops waiting and forgets the page.
 */
export async function linkInBrowser(
  { app, session }: OpenCoffer,
  { terminal, signal }: Pick<CommandContext, 'terminal' | 'signal'>,
  wanted: {
    readonly institution?: InstitutionId | undefined;
    readonly item?: string | undefined;
    readonly chooseAccounts: boolean;
  },
): Promise<readonly ItemId[]> {
  const itemId = wanted.item === undefined ? undefined : (await findItem(wanted.item, app)).itemId;
  const hosted = await session.hostedLinks();
  terminal.note('Open this page in a browser on this computer, and sign in there. It is yours alone: show it to nobody.');
  const { institution: institutionId, chooseAccounts } = wanted;
  const { id } = await app.handlers['hostedLinks.start']({ institutionId, itemId, chooseAccounts });
  terminal.note('Waiting until you are done there. Ctrl+C stops.');

  const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  const end = await Promise.race([hosted.ended(id), stopped]);
  if (end?.link !== null) await hosted.cancel(id);
  if (end === null) throw failed('cancelled', 'Stopped. Nothing was linked.');
  // What was finished while the page was being put away counts.
  if (end.itemIds.length === 0)
    throw failed(end.link?.state === 'duplicate' ? 'duplicate-connection' : 'cancelled', whyNothing(end.link));
  if (end.link !== null) terminal.note(end.link.message);
  return end.itemIds;
}

function whyNothing(link: { readonly state: string; readonly message: string } | null): string {
  if (link?.state === 'left') return 'You left the page before you were done, so nothing was linked.';
  if (link?.state === 'nothing') return 'You are done on the page, but no bank came of it: nothing was linked.';
  return link?.message ?? 'Nothing was linked.';
}
