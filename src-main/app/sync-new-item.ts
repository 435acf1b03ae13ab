import type { ItemId } from '#contract/ids.ts';
import type { Log } from '#ports/log.ts';
import type { AppOptions, ProfileSession } from './app.ts';

/** The bank's first transactions take a minute or two; nobody should have to wait for them in a dialog. */
export function syncNewItem(
  { options, log }: { readonly options: Pick<AppOptions, 'announce'>; readonly log: Log },
  opened: Pick<ProfileSession, 'sync'>,
  itemId: ItemId,
): void {
  options.announce('connections.changed', {});
  options.announce('ledger.changed', {});
  opened
    .sync()
    .then((engine) => engine.syncItem(itemId, { untilComplete: true }))
    .catch((error: unknown) => log.error('The first sync could not begin.', error));
}
