import { Option } from 'commander';

import type { AssetReport } from '#contract/shapes/asset-reports.ts';
import { contentDocument, contentText, reportDocument, reportsText } from './asset-reports.ts';
import type { Answer, CommandContext, OpenCoffer } from './command.ts';

export const waitOption = new Option('--no-wait', 'do not wait until the report is ready');

/** What a report says, waited for unless told otherwise. Ctrl+C ends the wait, not the report. */
export async function whenSettled(
  { signal }: CommandContext,
  { app, session }: OpenCoffer,
  report: AssetReport,
  wait: boolean,
): Promise<Answer> {
  const { reportId } = report;
  if (wait && report.status !== 'ready') await (await session.assetReports()).settled(reportId, signal);
  const now = (await app.handlers['assets.reports']({})).find((candidate) => candidate.reportId === reportId) ?? report;
  const content = await app.handlers['assets.content']({ reportId });
  const words = now.failure === null ? '' : `${now.failure.message}\n`;
  return {
    document: { report: reportDocument(now), content: content === null ? null : contentDocument(content) },
    text: `${reportsText([now])}${words}${content === null ? '' : `\n${contentText(content)}`}`,
    failed: now.status === 'failed' || (wait && now.status !== 'ready'),
  };
}
