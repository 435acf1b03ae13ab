import { failureSchema } from '#contract/failures.ts';
import type { ReportId } from '#contract/ids.ts';
import { assetReportContentSchema, assetReportSchema, type AssetReportContent } from '#contract/shapes/asset-reports.ts';
import type { StoredAssetReport } from '#ports/stored-reports.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';

interface ReportRow extends Omit<StoredAssetReport, 'reportId' | 'banks' | 'failure'> {
  readonly reportId: string;
  readonly banks: string;
  readonly failure: string | null;
}

/** Newest first. */
export function readAssetReports(database: ReadableDatabase): readonly StoredAssetReport[] {
  return prepared<ReportRow>(
    database,
    `SELECT report_id AS reportId, status, banks, days, requested_at AS requestedAt, failure, read_at AS readAt
     FROM bank_asset_reports ORDER BY requested_at DESC, report_id`,
  )
    .all()
    .map(({ reportId, banks, failure, ...row }) => ({
      ...row,
      reportId: reportId as ReportId,
      banks: assetReportSchema.shape.banks.parse(JSON.parse(banks)),
      failure: failure === null ? null : failureSchema.parse(JSON.parse(failure)),
    }));
}

/** Null before it was read, and where another Coffer wrote it otherwise: reading it again brings it back. */
export function readAssetReportContent(database: ReadableDatabase, reportId: ReportId): AssetReportContent | null {
  const text = preparedColumn<string | null>(database, 'SELECT content FROM bank_asset_reports WHERE report_id = ?').get(
    reportId,
  );
  if (text === undefined || text === null) return null;
  return assetReportContentSchema.safeParse(JSON.parse(text)).data ?? null;
}
