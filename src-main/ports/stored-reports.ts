/** Asset reports as the ledger keeps them. */
import type { Instant } from '#contract/dates.ts';
import type { Failure } from '#contract/failures.ts';
import type { ItemId, ReportId } from '#contract/ids.ts';
import type { AssetReport, AssetReportContent } from '#contract/shapes/asset-reports.ts';

export interface StoredAssetReport extends Omit<AssetReport, 'status'> {
  /** `asked`: written down before Plaid is asked, so that a crash cannot hide a report that costs. */
  readonly status: 'asked' | AssetReport['status'];
}

export interface NewAssetReport {
  readonly reportId: ReportId;
  readonly itemIds: readonly ItemId[];
  readonly days: number;
  readonly requestedAt: Instant;
}

export type AssetReportOutcome =
  | { readonly kind: 'ready'; readonly content: AssetReportContent }
  /** Plaid makes it; `failure` is what keeps Coffer from asking whether it is there, if anything does. */
  | { readonly kind: 'preparing'; readonly failure: Failure | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface AssetReportQueries {
  /** Newest first. */
  readonly assetReports: () => Promise<readonly StoredAssetReport[]>;
  /** Null before it was read. */
  readonly assetReportContent: (reportId: ReportId) => Promise<AssetReportContent | null>;
}

export interface AssetReportCommands {
  readonly addAssetReport: (report: NewAssetReport) => Promise<void>;
  /** A failed reading keeps what the last good one said. */
  readonly recordAssetReport: (reportId: ReportId, at: Instant, outcome: AssetReportOutcome) => Promise<void>;
  readonly removeAssetReport: (reportId: ReportId) => Promise<void>;
}
