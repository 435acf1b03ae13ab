import { Option } from 'commander';
import { z } from 'zod';

import { mostReportDays } from '#contract/shapes/asset-reports.ts';
import { failed } from '#contract/failures.ts';
import { agreeFirst } from '../agree-first.ts';
import { bankNames } from '../asset-reports.ts';
import { defineCommand, wholeNumber } from '../command.ts';
import { findItem } from '../find-item.ts';
import { counted } from '../words.ts';
import { waitOption, whenSettled } from '../wait-for-report.ts';

export const assetsCreate = defineCommand({
  name: 'assets create',
  summary: 'Have Plaid make an asset report of some banks, or of all that can be in one. Plaid charges for each report.',
  argument: '[items...]',
  options: [
    new Option('--days <n>', `how many days it looks back, 1 to ${mostReportDays}`).default('365'),
    new Option('--yes', 'do not ask'),
    waitOption,
  ],
  examples: ['coffer assets create', 'coffer assets create "First Platypus Bank" --days 60 --yes'],
  input: z.object({
    items: z.array(z.string()).default([]),
    days: wholeNumber(1, mostReportDays),
    yes: z.boolean().default(false),
    wait: z.boolean(),
  }),

  run: async (context, { items, days, yes, wait }) => {
    const coffer = await context.open();
    const { app } = coffer;
    const banks = await app.handlers['assets.banks']({});
    const wanted = new Set((await Promise.all(items.map((words) => findItem(words, app)))).map(({ itemId }) => itemId));
    const chosen = banks.filter(({ itemId, status }) => (wanted.size === 0 ? status === 'ready' : wanted.has(itemId)));
    if (chosen.length === 0) {
      throw failed('not-found', 'No linked bank can be in an asset report. coffer assets list says how each stands.');
    }
    const names = chosen.map(({ institutionName }) => institutionName).join(', ');
    await agreeFirst(context.terminal, {
      yes,
      statement: `Plaid charges for each asset report. This one is about ${names}, over ${counted(days, 'day')}.`,
      question: 'Create it?',
      declined: 'No report was created.',
    });

    const report = await app.handlers['assets.create']({ itemIds: chosen.map(({ itemId }) => itemId), days });

    context.terminal.note(`Plaid makes the report of ${bankNames(report)}.`);
    return whenSettled(context, coffer, report, wait);
  },
});
