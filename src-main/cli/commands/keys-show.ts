import { z } from 'zod';

import { keysText } from '../keys-text.ts';
import { defineCommand } from '../command.ts';

export const keysShow = defineCommand({
  name: 'keys show',
  summary: 'Tell which Plaid keys are saved, all but their last characters hidden.',
  options: [],
  examples: ['coffer keys show --profile sandbox'],
  input: z.object({}),

  run: async ({ open }) => {
    const { session } = await open();
    const state = await session.keys.state();
    return { document: { keys: state }, text: keysText(state) };
  },
});
