import { z } from 'zod';

import { keysText } from '../keys-text.ts';
import { defineCommand } from '../command.ts';

export const keysForget = defineCommand({
  name: 'keys forget',
  summary: 'Delete the saved Plaid keys. Linked banks and their transactions stay.',
  options: [],
  examples: ['coffer keys forget --profile sandbox'],
  input: z.object({}),

  run: async ({ open }) => {
    const { session } = await open();
    const state = await session.keys.forget();
    return { document: { keys: state }, text: keysText(state) };
  },
});
