import { z } from 'zod';

import { defineCommand } from '../command.ts';
import { examine } from '../doctor-findings.ts';
import { textTable } from '../text-table.ts';

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Look at settings, vault, keys, ledger and banks, and say what to do where something is wrong.',
  options: [],
  examples: ['coffer doctor --profile sandbox'],
  input: z.object({}),

  run: async (context) => {
    const findings = await examine(context);
    return {
      document: { findings },
      text: textTable(findings, [
        { title: 'Status', cell: ({ status }) => status },
        { title: 'What', cell: ({ name }) => name },
        { title: 'How it is', cell: ({ message }) => message },
      ]),
      failed: findings.some(({ status }) => status === 'problem'),
    };
  },
});
