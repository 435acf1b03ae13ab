import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { assetReportContentSchema, assetReportSchema, type AssetReport } from '#contract/shapes/asset-reports.ts';
import type { AssetReportCommands } from '#ports/stored-reports.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import type { SyncForm } from './sync-form.ts';

const banksSchema = assetReportSchema.shape.banks;

export function openAssetReportsWriter(database: WritableDatabase): SyncForm<AssetReportCommands> {
  return {
    addAssetReport: ({ reportId, itemIds, days, requestedAt }) => {
      const nameOf = preparedColumn<string>(database, 'SELECT institution_name FROM bank_items WHERE item_id = ?');
      const banks = itemIds.map((itemId): AssetReport['banks'][number] => {
        const institutionName = nameOf.get(itemId);
        if (institutionName === undefined) throw failed('not-found', 'A bank of this report is no longer connected here.');
        return { itemId, institutionName };
      });
      prepared(
        database,
        `INSERT INTO bank_asset_reports (report_id, status, banks, days, requested_at) VALUES (?, 'asked', ?, ?, ?)`,
      ).run(reportId, JSON.stringify(banks), days, requestedAt);
    },

    recordAssetReport: (reportId, at, outcome) => {
      if (outcome.kind === 'ready') {
        prepared(
          database,
          `UPDATE bank_asset_reports SET status = 'ready', failure = NULL, read_at = ?, content = ? WHERE report_id = ?`,
        ).run(at, JSON.stringify(outcome.content), reportId);
        return;
      }
      const failure = outcome.failure === null ? null : JSON.stringify(outcome.failure);
      prepared(database, 'UPDATE bank_asset_reports SET status = ?, failure = ? WHERE report_id = ?').run(
        outcome.kind,
        failure,
        reportId,
      );
    },

    removeAssetReport: (reportId) => {
      prepared(database, 'DELETE FROM bank_asset_reports WHERE report_id = ?').run(reportId);
    },
  };
}

/** For the removal of an Item: takes it out of what every report says, and leaves the rest of the report. */
export function forgetItemInReports(database: WritableDatabase, itemId: ItemId): void {
  const reports = prepared<{ reportId: string; banks: string; content: string | null }>(
    database,
    'SELECT report_id AS reportId, banks, content FROM bank_asset_reports',
  ).all();
  for (const { reportId, banks, content } of reports) {
    const listed = banksSchema.parse(JSON.parse(banks));
    if (!listed.some((bank) => bank.itemId === itemId)) continue;
    const nameless = listed.map((bank) => (bank.itemId === itemId ? { ...bank, institutionName: null } : bank));
    const said = content === null ? null : assetReportContentSchema.parse(JSON.parse(content));
    const rest = said === null ? null : { ...said, banks: said.banks.filter((bank) => bank.itemId !== itemId) };
    prepared(database, 'UPDATE bank_asset_reports SET banks = ?, content = ? WHERE report_id = ?').run(
      JSON.stringify(nameless),
      rest === null ? null : JSON.stringify(rest),
      reportId,
    );
  }
}
