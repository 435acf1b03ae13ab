/** How the command line finds asset reports and speaks of them. */
import { localDate } from '#contract/dates.ts';
import type { AssetReport, AssetReportContent } from '#contract/shapes/asset-reports.ts';
import type { App } from '../app/app.ts';
import { failureDocument, isoInstant, type Document } from './documents.ts';
import { findByName } from './find-by-name.ts';
import { textTable } from './text-table.ts';
import { counted, momentText, moneyText } from './words.ts';

/** The report that `words` mean: its id, the first characters of it, or 'latest'. */
export async function findReport(words: string, { handlers }: App): Promise<AssetReport> {
  const reports = await handlers['assets.reports']({});
  const choices = reports.map((report, index) => ({
    id: report.reportId,
    names: [report.reportId.slice(0, 8), ...(index === 0 ? ['latest'] : [])],
    label: `${report.reportId.slice(0, 8)} (${localDate(report.requestedAt)})`,
    report,
  }));
  return findByName(words, choices, 'asset report').report;
}

const statusTexts = {
  preparing: 'being made',
  ready: 'ready',
  failed: 'failed',
} as const satisfies Record<AssetReport['status'], string>;

export function reportsText(reports: readonly AssetReport[]): string {
  return textTable(reports, [
    { title: 'Report', cell: ({ reportId }) => reportId.slice(0, 8) },
    { title: 'Asked for', cell: ({ requestedAt }) => momentText(requestedAt) },
    { title: 'Days', cell: ({ days }) => String(days), align: 'right' },
    { title: 'State', cell: ({ status }) => statusTexts[status] },
    { title: 'Banks', cell: bankNames, maximumWidth: 60 },
  ]);
}

export function bankNames({ banks }: AssetReport): string {
  return banks.map(({ institutionName }) => institutionName ?? 'a removed bank').join(', ');
}

export function contentText(content: AssetReportContent): string {
  const rows = content.banks.flatMap(({ institutionName, accounts }) =>
    accounts.map((account) => ({ institutionName, account })),
  );
  const table = textTable(rows, [
    { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
    { title: 'Account', cell: ({ account }) => account.name, maximumWidth: 36 },
    { title: 'Worth', cell: ({ account }) => moneyText(account.worth, account.currency), align: 'right' },
    { title: 'Days', cell: ({ account }) => String(account.daysAvailable), align: 'right' },
    { title: 'Transactions', cell: ({ account }) => String(account.transactionCount), align: 'right' },
    { title: 'Owners', cell: ({ account }) => account.owners.flatMap(({ names }) => names).join(', ') || '–', maximumWidth: 40 },
  ]);
  const made = `Made ${momentText(content.madeAt)}, over ${counted(content.days, 'day')}.\n`;
  const warnings = content.warnings.map((code) => `Missing in it: ${code}\n`).join('');
  return `${made}${warnings}${table}`;
}

export function reportDocument({ requestedAt, readAt, failure, ...report }: AssetReport): Document {
  return {
    ...report,
    requestedAt: isoInstant(requestedAt),
    readAt: isoInstant(readAt),
    failure: failure === null ? null : failureDocument(failure),
  };
}

export function contentDocument({ madeAt, banks, ...content }: AssetReportContent): Document {
  return {
    madeAt: isoInstant(madeAt),
    ...content,
    banks: banks.map(({ updatedAt, ...bank }) => ({ ...bank, updatedAt: isoInstant(updatedAt) })),
  };
}
