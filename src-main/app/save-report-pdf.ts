import { localDate } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import type { ReportId } from '#contract/ids.ts';
import type { ProfileSession } from './app.ts';

/**
 * Writes Plaid's own PDF of a report where `choosePlace` says, whole or not at all. Answers the absolute
 * path, or null when no place was chosen. Rejects with `not-found`, `refused`, `disk-full`, `read-only`
 * or `file-error`, or with what Plaid said.
 */
export async function saveReportPdf(
  session: ProfileSession,
  reportId: ReportId,
  choosePlace: (suggestedName: string) => Promise<string | null>,
): Promise<string | null> {
  const stored = await (await session.ledger()).queries.assetReports();
  const report = stored.find((candidate) => candidate.reportId === reportId);
  if (report === undefined) throw failed('not-found', 'This report is not here any more.');
  // Fetched first: nobody should choose a place for what then cannot be had.
  const pdf = await (await session.assetReports()).pdf(reportId);

  const target = await choosePlace(`Coffer asset report ${localDate(report.requestedAt)}.pdf`);
  if (target === null) return null;
  await session.saveFile(target, pdf);
  return target;
}
