import { Option } from 'commander';
import { z } from 'zod';

import { defineCommand } from '../command.ts';
import { syncDocument } from '../documents.ts';
import { findItem } from '../find-item.ts';
import { recoverFirst } from '../recover-first.ts';
import { syncText } from '../words.ts';

export const sync = defineCommand({
  name: 'sync',
  summary: 'Fetch what is new, from all banks or one.',
  argument: '[item]',
  options: [new Option('--wait', 'wait until the banks have handed over their whole history')],
  examples: ['coffer sync', 'coffer sync "First Platypus Bank" --wait'],
  input: z.object({ item: z.string().optional(), wait: z.boolean().default(false) }),

  run: async ({ open, terminal }, { item, wait }) => {
    const coffer = await open();
    await recoverFirst(coffer, terminal);
    const { app, session } = coffer;
    const engine = await session.sync();
    const options = { untilComplete: wait };

    const results =
      item === undefined ? await engine.syncAll(options) : [await engine.syncItem((await findItem(item, app)).itemId, options)];

    return {
      document: { items: results.map(syncDocument) },
      text:
        results.length === 0
          ? 'No bank is linked yet. Link one with coffer link.\n'
          : results.map((result) => `${syncText(result)}\n`).join(''),
      failed: results.some(({ failure }) => failure !== null),
    };
  },
});
