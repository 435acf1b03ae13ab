/** The calls that make, read and remove asset reports. A report's token stands where an Item's does elsewhere. */
import { z } from 'zod';

import { concealAccessToken } from '#ports/access-token.ts';
import type { AssetReportCalls } from '#ports/asset-report-calls.ts';
import { assetReportAnswerSchema, assetReportTokenSchema } from './asset-reports.ts';
import type { CallPlaid } from './call-plaid.ts';

const tokenAnswer = assetReportTokenSchema.transform(({ asset_report_token: token }) => ({
  reportToken: concealAccessToken(token),
}));
/** A file is no JSON: its beginning says whether it is one (ISO 32000-1, 7.5.2). */
const pdfSchema = z
  .instanceof(Uint8Array, { error: 'is no PDF' })
  .refine((bytes) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-', 'is no PDF');

export function createAssetReportCalls(callPlaid: CallPlaid): AssetReportCalls {
  return {
    createAssetReport: (accessTokens, days) =>
      callPlaid({
        endpoint: 'assetReportCreate',
        secrets: accessTokens,
        send: (client, options) =>
          client.assetReportCreate({ access_tokens: accessTokens.map((token) => token.reveal()), days_requested: days }, options),
        answer: tokenAnswer,
      }),

    refreshAssetReport: (report, days) =>
      callPlaid({
        endpoint: 'assetReportRefresh',
        item: report,
        send: (client, options) =>
          client.assetReportRefresh({ asset_report_token: report.reveal(), days_requested: days }, options),
        answer: tokenAnswer,
      }),

    getAssetReport: (report, signal) =>
      callPlaid({
        endpoint: 'assetReportGet',
        item: report,
        signal,
        send: (client, options) => client.assetReportGet({ asset_report_token: report.reveal() }, options),
        answer: assetReportAnswerSchema,
      }),

    getAssetReportPdf: (report, signal) =>
      callPlaid({
        endpoint: 'assetReportPdfGet',
        item: report,
        signal,
        send: (client, options) =>
          client.assetReportPdfGet({ asset_report_token: report.reveal() }, { ...options, responseType: 'arraybuffer' }),
        answer: pdfSchema,
      }),

    removeAssetReport: async (report) => {
      await callPlaid({
        endpoint: 'assetReportRemove',
        item: report,
        send: (client, options) => client.assetReportRemove({ asset_report_token: report.reveal() }, options),
        answer: z.unknown(),
      });
    },
  };
}
