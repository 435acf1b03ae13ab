import { z } from 'zod';

import { findReport } from '../asset-reports.ts';
import { defineCommand } from '../command.ts';
import { waitOption, whenSettled } from '../wait-for-report.ts';

export const assetsShow = defineCommand({
  name: 'assets show',
  summary: 'Show what an asset report says; waits for one that is being made.',
  argument: '<report>',
  options: [waitOption],
  examples: ['coffer assets show latest', 'coffer assets show latest --json'],
  input: z.object({ report: z.string(), wait: z.boolean() }),

  run: async (context, { report, wait }) => {
    const coffer = await context.open();
    return whenSettled(context, coffer, await findReport(report, coffer.app), wait);
  },
});
