/** The part of the port to Plaid that is about asset reports. */
import type { AssetReportContent } from '#contract/shapes/asset-reports.ts';
import type { AccessToken } from './bank-gateway.ts';

export interface AssetReportCalls {
  /**
   * Asks Plaid to make a report of these Items, and answers the secret that opens it. Plaid charges for
   * each: never without the user having asked.
   */
  readonly createAssetReport: (
    accessTokens: readonly AccessToken[],
    days: number,
  ) => Promise<{ readonly reportToken: AccessToken }>;
  /** The same report made anew of what the banks say today: a report of its own, charged for once more. */
  readonly refreshAssetReport: (reportToken: AccessToken, days: number) => Promise<{ readonly reportToken: AccessToken }>;
  /** Rejects with Plaid's PRODUCT_NOT_READY while it is being made. */
  readonly getAssetReport: (reportToken: AccessToken, signal?: AbortSignal) => Promise<AssetReportContent>;
  readonly getAssetReportPdf: (reportToken: AccessToken, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly removeAssetReport: (reportToken: AccessToken) => Promise<void>;
}
