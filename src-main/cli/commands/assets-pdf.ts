import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { saveReportPdf } from '../../app/save-report-pdf.ts';
import { findReport } from '../asset-reports.ts';
import { defineCommand } from '../command.ts';
import { targetOf } from '../csv-output-options.ts';

export const assetsPdf = defineCommand({
  name: 'assets pdf',
  summary: 'Save Plaid’s own PDF of an asset report, complete or not at all.',
  argument: '<report>',
  options: [new Option('--out <file>', 'the file to write')],
  examples: ['coffer assets pdf latest --out report.pdf'],
  input: z.object({ report: z.string(), out: z.string('must name the file to write').min(1, 'must name the file to write') }),

  run: async (context, { report, out }) => {
    const target = out === '-' ? null : targetOf(context, out);
    if (target === null) throw failed('invalid-input', '--out must name the file to write.', { field: 'out' });
    const { app, session } = await context.open();
    const { reportId } = await findReport(report, app);

    await saveReportPdf(session, reportId, () => Promise.resolve(target));

    return { document: { reportId, format: 'pdf', file: target }, text: `The report is saved in ${target}\n` };
  },
});
