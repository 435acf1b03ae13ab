import { shell } from 'electron';

import { failed } from '#contract/failures.ts';
import type { HelpTopic } from '#contract/shapes/app.ts';
import { isHostedLinkAddress, type LinkOrigin } from '#ports/hosted-link-address.ts';
import { addressByTopic } from './help-topics.ts';

/** The one gate to the system's browser: fixed addresses, and Hosted Link's own. */
export async function openHelp(topic: HelpTopic): Promise<void> {
  await shell.openExternal(addressByTopic[topic]);
}

/** Rejects with `refused` for anything that is not Hosted Link at exactly its own host. */
export async function openHostedLink(address: string, origin: LinkOrigin): Promise<void> {
  if (!isHostedLinkAddress(address, origin)) {
    throw failed('refused', 'Coffer opens nothing but Plaid’s own page in your browser, and this was not it.');
  }
  await shell.openExternal(address);
}
