/** Asset reports for looking at their view: ready, being made, failed, and none at all. */
import { failed } from '#contract/failures.ts';
import type { ReportId } from '#contract/ids.ts';
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import type { AssetReport, ReportedAccount } from '#contract/shapes/asset-reports.ts';
import { addDays } from '../../src-renderer/format/dates.ts';
import { today, type Data } from './coffer-double-data.ts';

export type DoubleReports = 'mixed' | 'none';

type ReportOperations = Extract<OperationName, `assets.${string}`>;
type ReportAnswers = { readonly [Name in ReportOperations]: (input: OperationInput<Name>) => OperationOutput<Name> };

const day = 86_400_000;
const notReady = failed('plaid-error', 'Plaid could not make this report: a bank in it gave nothing to report.').failure;
const offline = failed('offline', 'Plaid cannot be reached: check the network connection.').failure;

export function reportAnswers(data: Data, kind: DoubleReports, onChange: () => void): ReportAnswers {
  const banks = data.connections.map(({ itemId, institutionName }) => ({ itemId, institutionName }));
  const report = (id: string, changes: Partial<AssetReport>): AssetReport => ({
    reportId: id as ReportId,
    status: 'ready',
    banks,
    days: 365,
    requestedAt: Date.now() - 2 * day,
    readAt: Date.now() - 2 * day,
    failure: null,
    ...changes,
  });
  let reports: AssetReport[] =
    kind === 'none' || banks.length === 0
      ? []
      : [
          report('new', { status: 'preparing', days: 60, requestedAt: Date.now() - 20_000, readAt: null }),
          report('stuck', { status: 'preparing', days: 60, requestedAt: Date.now() - 400_000, readAt: null, failure: offline }),
          report('ready', {}),
          report('old', { days: 90, requestedAt: Date.now() - 90 * day, banks: [...banks.slice(0, 1), removedBank] }),
          report('bad', { status: 'failed', requestedAt: Date.now() - 200 * day, readAt: null, failure: notReady }),
        ];
  const one = (reportId: string): AssetReport => {
    const found = reports.find((each) => each.reportId === reportId);
    if (found === undefined) throw failed('not-found', 'This report is not here any more.');
    return found;
  };
  const added = (made: AssetReport): AssetReport => {
    reports = [made, ...reports];
    onChange();
    return made;
  };

  return {
    'assets.reports': () => [...reports],
    'assets.banks': () =>
      data.connections.map(({ itemId, institutionName }, index) => ({
        itemId,
        institutionName,
        status: (['ready', 'consent', 'unsupported', 'reconnect'] as const)[index % 4] ?? 'ready',
      })),
    'assets.content': ({ reportId }) => {
      const { status, days, requestedAt, banks: reported } = one(reportId);
      if (status !== 'ready') return null;
      return {
        madeAt: requestedAt,
        days,
        warnings: reportId === 'old' ? ['OWNERS_UNAVAILABLE'] : [],
        banks: reported.flatMap(({ itemId, institutionName }) =>
          institutionName === null
            ? []
            : [{ itemId, institutionName, updatedAt: requestedAt, accounts: reportedAccounts(data, itemId, days) }],
        ),
      };
    },
    'assets.create': ({ itemIds, days }) =>
      added(
        report(`made ${reports.length}`, {
          status: 'preparing',
          days,
          requestedAt: Date.now(),
          readAt: null,
          banks: banks.filter(({ itemId }) => itemIds.some((id) => id === itemId)),
        }),
      ),
    'assets.refresh': ({ reportId }) =>
      added({ ...one(reportId), reportId: `again ${reports.length}` as ReportId, status: 'preparing', requestedAt: Date.now() }),
    'assets.read': ({ reportId }) => one(reportId),
    'assets.savePdf': () => ({ kind: 'saved', fileName: 'Coffer asset report 2026-11-21.pdf' }),
    'assets.remove': ({ reportId }) => {
      reports = reports.filter((each) => each.reportId !== reportId);
      onChange();
      return null;
    },
  };
}

const removedBank = { itemId: 'gone' as AssetReport['banks'][number]['itemId'], institutionName: null };

function reportedAccounts(data: Data, itemId: string, days: number): ReportedAccount[] {
  return data.accounts
    .filter((account) => account.itemId === itemId)
    .map((account, index) => ({
      accountId: account.accountId,
      name: account.name,
      officialName: account.officialName,
      mask: account.mask,
      kind: account.kind,
      type: account.type,
      subtype: account.subtype,
      currency: account.currency,
      worth: account.worth,
      current: account.current,
      available: account.available,
      limit: account.limit,
      daysAvailable: days,
      transactionCount: account.transactionCount,
      owners: index === 2 ? [] : [{ names: ['Robin Alder', 'Mika Alder-Osei'], phoneNumbers: [], emails: [], addresses: [] }],
      balances:
        account.kind === 'investment'
          ? []
          : Array.from({ length: days }, (_, back) => ({
              date: addDays(today, -back),
              current: Math.round((account.current ?? 0) * (1 - back / (3 * days) + 0.04 * Math.sin(back / 5))),
            })),
    }));
}
