import { failed } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
import { linkRequest } from './link-request.ts';
import type { LinkTurn } from './link-turn.ts';
import type { HandlerParts } from './parts.ts';
import { requireItem } from './require-item.ts';

type Names = `hostedLinks.${'start' | 'list' | 'open' | 'connectAnyway' | 'cancel'}`;

export function hostedLinkHandlers({ session, settings, options }: HandlerParts, linkTurn: LinkTurn): Pick<Handlers, Names> {
  async function openInBrowser(id: string): Promise<void> {
    const opened = await session();
    const hosted = await opened.hostedLinks();
    await options.userInterface.openHostedLink(await hosted.address(id), await opened.linkOrigin());
  }

  return {
    'hostedLinks.start': async ({ institutionId = null, itemId = null, chooseAccounts = false }) => {
      const opened = await session();
      if (institutionId !== null && itemId !== null) throw failed('invalid-input', 'A connection has its bank already.');
      const item = itemId === null ? null : await requireItem(opened, itemId);
      const update = itemId === null ? null : { item: await (await opened.connector()).accessToken(itemId), chooseAccounts };
      await linkTurn.end();

      const hosted = await opened.hostedLinks();
      // One for each connection: an earlier page for the same would only confuse.
      for (const earlier of hosted.list()) if (earlier.itemId === itemId) await hosted.cancel(earlier.id);
      const { request, institutionName } = await linkRequest(settings, opened, { institutionId, update });
      const link = await hosted.start(request, { itemId, institutionName: item?.institutionName ?? institutionName });
      await openInBrowser(link.id);
      return link;
    },

    'hostedLinks.list': async () => {
      const opened = await session();
      // Without keys or an open vault there is nothing that could be waited for.
      const hosted = await opened.runningHostedLinks()?.catch(() => null);
      return [...(hosted?.list() ?? [])];
    },

    'hostedLinks.open': async ({ id }) => {
      await openInBrowser(id);
      return null;
    },

    'hostedLinks.connectAnyway': async ({ id }) => {
      await (await (await session()).hostedLinks()).connectAnyway(id);
      return null;
    },

    'hostedLinks.cancel': async ({ id }) => {
      await (await (await session()).hostedLinks()).cancel(id);
      return null;
    },
  };
}
