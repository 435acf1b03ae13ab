import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { firstSchema } from '../../../../src-main/ledger/migrations/0001-first-schema.ts';
import { products } from '../../../../src-main/ledger/migrations/0002-products.ts';
import { assetReports } from '../../../../src-main/ledger/migrations/0003-asset-reports.ts';
import { itemLifecycle } from '../../../../src-main/ledger/migrations/0004-item-lifecycle.ts';
import { receiptsAndRelinks } from '../../../../src-main/ledger/migrations/0005-receipts-and-relinks.ts';
import { income } from '../../../../src-main/ledger/migrations/0006-income.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('adds income, of which none is known, and leaves the asset reports', () => {
  const database = aDatabaseInMemory();
  const before = [firstSchema, products, assetReports, itemLifecycle, receiptsAndRelinks];
  migrate(database, before);
  database.exec(
    `INSERT INTO bank_asset_reports (report_id, status, banks, days, requested_at) VALUES ('one', 'ready', '[]', 60, 5)`,
  );

  migrate(database, [...before, income]);

  expect({
    income: database.prepare('SELECT count(*) FROM bank_income').pluck().get(),
    reports: database.prepare('SELECT report_id, status FROM bank_asset_reports').all(),
  }).toEqual({ income: 0, reports: [{ report_id: 'one', status: 'ready' }] });
});
