import type {
  AssetReportCreateResponse,
  AssetReportGetResponse,
  AssetReportRefreshResponse,
  AssetReportRemoveResponse,
} from 'plaid';
import { z } from 'zod';
import { itemWithProduct } from '../ask-for-product.ts';
import { assetReportPdf } from '../asset-report-pdf.ts';
import { assetReportRecord, createAssetReport, finishedAssetReport, removeAssetReport } from '../asset-reports.ts';
import { BankDocument, documentEndpoint, endpointFor, type Endpoint } from '../endpoint.ts';
import { accessToken, ignored } from './common-fields.ts';

const reportToken = z.string().min(1, 'must be a non-empty string');
const days = z.int().min(0, 'must be between 0 and 731').max(731, 'must be between 0 and 731');
const user = z.record(z.string(), z.string().nullable());

export const assetReportEndpoints: readonly Endpoint[] = [
  endpointFor<AssetReportCreateResponse>()({
    path: '/asset_report/create',
    fields: z.strictObject({
      access_tokens: z.array(accessToken).min(1, 'must name 1 to 99 Items').max(99, 'must name 1 to 99 Items'),
      days_requested: days,
      options: z
        .strictObject({
          client_report_id: z.string().nullish(),
          webhook: ignored,
          user: user.optional(),
          add_ons: ignored,
          products: ignored,
          include_fast_report: ignored,
          require_all_items: ignored,
        })
        .optional(),
    }),
    handle: ({ access_tokens: tokens, days_requested: daysRequested, options }, bank) => {
      const { token, reportId } = createAssetReport(bank, {
        itemIds: tokens.map((accessTokenOfItem) => itemWithProduct(accessTokenOfItem, 'assets', bank).itemId),
        daysRequested,
        clientReportId: options?.client_report_id ?? null,
        user: options?.user ?? {},
      });
      return { asset_report_token: token, asset_report_id: reportId };
    },
  }),
  endpointFor<AssetReportGetResponse>()({
    path: '/asset_report/get',
    fields: z.strictObject({
      asset_report_token: reportToken,
      user_token: ignored,
      include_insights: ignored,
      fast_report: ignored,
      options: ignored,
    }),
    handle: ({ asset_report_token: token }, bank) => ({ report: finishedAssetReport(bank, token), warnings: [] }),
  }),
  documentEndpoint({
    path: '/asset_report/pdf/get',
    fields: z.strictObject({ asset_report_token: reportToken, options: ignored }),
    handle: ({ asset_report_token: token }, bank) =>
      new BankDocument('application/pdf', assetReportPdf(finishedAssetReport(bank, token))),
  }),
  endpointFor<AssetReportRefreshResponse>()({
    path: '/asset_report/refresh',
    fields: z.strictObject({ asset_report_token: reportToken, days_requested: days.nullish(), options: ignored }),
    handle: ({ asset_report_token: token, days_requested: daysRequested }, bank) => {
      const { itemIds, daysRequested: earlier, clientReportId, user: reportedUser } = assetReportRecord(bank, token);
      const fresh = createAssetReport(bank, {
        itemIds,
        daysRequested: daysRequested ?? earlier,
        clientReportId,
        user: reportedUser,
      });
      return { asset_report_token: fresh.token, asset_report_id: fresh.reportId };
    },
  }),
  endpointFor<AssetReportRemoveResponse>()({
    path: '/asset_report/remove',
    fields: z.strictObject({ asset_report_token: reportToken }),
    handle: ({ asset_report_token: token }, bank) => {
      removeAssetReport(bank, token);
      return { removed: true };
    },
  }),
];
