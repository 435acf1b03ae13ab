import type { Migration } from './migration.ts';

/** Asset reports outlive the banks they are about, so they refer to none: their banks are part of their text. */
export const assetReports: Migration = {
  version: 3,
  name: 'asset-reports',
  migrate: (database) => {
    database.exec(`
      CREATE TABLE bank_asset_reports (
        report_id TEXT PRIMARY KEY,
        status TEXT NOT NULL CHECK (status IN ('asked', 'preparing', 'ready', 'failed')),
        -- [{itemId, institutionName}]; a bank that was removed has no name any more.
        banks TEXT NOT NULL CHECK (json_valid(banks)),
        days INTEGER NOT NULL,
        requested_at INTEGER NOT NULL,
        failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
        read_at INTEGER,
        content TEXT CHECK (content IS NULL OR json_valid(content))
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
