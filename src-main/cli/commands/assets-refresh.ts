import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { bankNames, findReport } from '../asset-reports.ts';
import { defineCommand } from '../command.ts';
import { waitOption, whenSettled } from '../wait-for-report.ts';

export const assetsRefresh = defineCommand({
  name: 'assets refresh',
  summary: 'Have Plaid make a new report of the same banks as they are today. Plaid charges for it; the old one stays.',
  argument: '<report>',
  options: [new Option('--yes', 'do not ask'), waitOption],
  examples: ['coffer assets refresh latest --yes'],
  input: z.object({ report: z.string(), yes: z.boolean().default(false), wait: z.boolean() }),

  run: async (context, { report, yes, wait }) => {
    const coffer = await context.open();
    const { app } = coffer;
    const before = await findReport(report, app);
    await agreeFirst(context.terminal, {
      yes,
      statement: `Plaid charges for a new report of ${bankNames(before)}.`,
      question: 'Create it?',
      declined: 'No report was created.',
    });

    const made = await app.handlers['assets.refresh']({ reportId: before.reportId });

    return whenSettled(context, coffer, made, wait);
  },
});
