import { z } from 'zod';

import type { ReportableBank } from '#contract/shapes/asset-reports.ts';
import { reportDocument, reportsText } from '../asset-reports.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';

const statusTexts = {
  ready: 'can be in a report',
  consent: 'needs your consent at the bank',
  unsupported: 'does not offer reports',
  reconnect: 'reconnect it first',
} as const satisfies Record<ReportableBank['status'], string>;

export const assetsList = defineCommand({
  name: 'assets list',
  isUsual: true,
  summary: 'List asset reports, newest first, and which banks can be in one.',
  options: [],
  examples: ['coffer assets list'],
  input: z.object({}),

  run: async ({ open }) => {
    const { handlers } = (await open()).app;
    const [reports, banks] = await Promise.all([handlers['assets.reports']({}), handlers['assets.banks']({})]);
    const bankTable = textTable(banks, [
      { title: 'Item', cell: ({ itemId }) => itemId },
      { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
      { title: 'Asset reports', cell: ({ status }) => statusTexts[status] },
    ]);
    const reportTable =
      reports.length === 0 ? 'There is no asset report yet. Create one with coffer assets create.\n' : reportsText(reports);
    return {
      document: { reports: reports.map(reportDocument), banks },
      text: bankTable === '' ? reportTable : `${reportTable}\n${bankTable}`,
    };
  },
});
