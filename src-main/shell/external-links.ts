import { shell } from 'electron';

import type { HelpTopic } from '#contract/shapes/app.ts';
import { addressByTopic } from './help-topics.ts';

/** The one gate to the system's browser. */
export async function openHelp(topic: HelpTopic): Promise<void> {
  await shell.openExternal(addressByTopic[topic]);
}
