import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { findReport, reportDocument } from '../asset-reports.ts';
import { defineCommand } from '../command.ts';
import { momentText } from '../words.ts';

export const assetsRemove = defineCommand({
  name: 'assets remove',
  summary: 'Remove an asset report at Plaid and here.',
  argument: '<report>',
  options: [new Option('--yes', 'do not ask')],
  examples: ['coffer assets remove latest'],
  input: z.object({ report: z.string(), yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { report, yes }) => {
    const { app } = await open();
    const found = await findReport(report, app);
    await agreeFirst(terminal, {
      yes,
      statement: `The report of ${momentText(found.requestedAt)} will be gone at Plaid and here.`,
      question: 'Remove it?',
      declined: 'The report was not removed.',
    });

    await app.handlers['assets.remove']({ reportId: found.reportId });

    return { document: { removed: reportDocument(found) }, text: 'The report is removed.\n' };
  },
});
