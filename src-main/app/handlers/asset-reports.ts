import { basename } from 'node:path';

import { failed } from '#contract/failures.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Handlers } from '#contract/operations.ts';
import type { AssetReport, ReportableBank } from '#contract/shapes/asset-reports.ts';
import { isConnected } from '#domain/live-item.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { StoredAssetReport } from '#ports/stored-reports.ts';
import type { OpenSession } from '../open-session.ts';
import { saveReportPdf } from '../save-report-pdf.ts';
import type { HandlerParts } from './parts.ts';

type Names = `assets.${'reports' | 'banks' | 'content' | 'create' | 'refresh' | 'read' | 'savePdf' | 'remove'}`;

export function assetReportHandlers({ session, options }: HandlerParts): Pick<Handlers, Names> {
  const { userInterface } = options;

  return {
    'assets.reports': async () => (await storedReports(await session())).map(reportShown),

    'assets.banks': async () => {
      const ledger = await (await session()).ledger();
      return (await ledger.queries.items()).filter(isConnected).map(reportableBank);
    },

    'assets.content': async ({ reportId }) => {
      const ledger = await (await session()).ledger();
      return ledger.queries.assetReportContent(reportId);
    },

    'assets.create': async ({ itemIds, days }) => {
      const opened = await session();
      const reports = await opened.assetReports();
      return shownAfter(opened, await reports.create([...new Set(itemIds)], days));
    },

    'assets.refresh': async ({ reportId }) => {
      const opened = await session();
      const reports = await opened.assetReports();
      const { days } = await requireReport(opened, reportId);
      return shownAfter(opened, await reports.refresh(reportId, days));
    },

    'assets.read': async ({ reportId }) => reportShown(await (await (await session()).assetReports()).settled(reportId)),

    'assets.savePdf': async ({ reportId }) => {
      const target = await saveReportPdf(await session(), reportId, (fileName) =>
        userInterface.chooseSaveFile({ title: 'Save asset report', fileName }),
      );
      return target === null ? { kind: 'cancelled' } : { kind: 'saved', fileName: basename(target) };
    },

    'assets.remove': async ({ reportId }) => {
      await (await (await session()).assetReports()).remove(reportId);
      return null;
    },
  };

  async function shownAfter(opened: OpenSession, reportId: ReportId): Promise<AssetReport> {
    options.announce('connections.changed', {});
    return reportShown(await requireReport(opened, reportId));
  }
}

async function storedReports(opened: OpenSession): Promise<readonly StoredAssetReport[]> {
  return (await opened.ledger()).queries.assetReports();
}

async function requireReport(opened: OpenSession, reportId: ReportId): Promise<StoredAssetReport> {
  const report = (await storedReports(opened)).find((candidate) => candidate.reportId === reportId);
  if (report === undefined) throw failed('not-found', 'This report is not here any more.');
  return report;
}

/** Being written down before Plaid is asked is nothing that a person needs to know of. */
function reportShown({ status, banks, ...report }: StoredAssetReport): AssetReport {
  return { ...report, banks: [...banks], status: status === 'asked' ? 'preparing' : status };
}

function reportableBank({ itemId, institutionName, products, failure }: StoredItem): ReportableBank {
  return { itemId, institutionName, status: reportability() };

  function reportability(): ReportableBank['status'] {
    if (failure?.kind === 'reconnect-needed') return 'reconnect';
    if (products.billed.includes('assets') || products.consented.includes('assets')) return 'ready';
    if (!products.available.includes('assets')) return 'unsupported';
    // Where banks tell what their users agreed to, the rest needs an agreement first.
    return products.consented.length > 0 ? 'consent' : 'ready';
  }
}
