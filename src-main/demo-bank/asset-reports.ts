/** Asset reports: what a lender is shown of some Items, as they were when the report was asked for. */
import type { AccountAssets, AssetReport, HistoricalBalance } from 'plaid';
import { dateOfDayNumber, dayNumber, localDate, type Instant, type PlainDate } from '#contract/dates.ts';
import type { Bank } from './bank.ts';
import type { AssetReportRecord, ItemRecord } from './bank-state.ts';
import { decimalNumber, minorUnitsOf } from './decimal.ts';
import { detailsOfAccount } from './details-of-account.ts';
import { hashOfToken, looksLikeToken, randomToken, stableId } from './identifiers.ts';
import { changeLogOf, shownAtEnd, type ChangeLog, type LogPart, type ShownTransaction } from './log-entry.ts';
import type { HeldAccount } from './people/person.ts';
import { assetReportNotReady, invalidAssetReportToken } from './plaid-fault.ts';
import { accountIdOf, currencyCodes, institutionNameOf, plaidAccount, plaidTransaction, sharedAccounts } from './plaid-shapes.ts';
import type { Wire } from './wire.ts';

export type AssetReportRequest = Pick<AssetReportRecord, 'itemIds' | 'daysRequested' | 'clientReportId' | 'user'>;

/** How long a report takes to be made. */
const makingMilliseconds = 2_000;

export function createAssetReport(
  bank: Bank,
  request: AssetReportRequest,
): { readonly token: string; readonly reportId: string } {
  const token = randomToken('assets');
  const reportId = stableId('asset report', token);
  bank.state.change((draft) => {
    draft.assetReports.push({
      ...request,
      itemIds: [...request.itemIds],
      reportId,
      tokenHash: hashOfToken(token),
      createdAt: bank.now(),
    });
  });
  return { token, reportId };
}

/** Throws INVALID_ASSET_REPORT_TOKEN. */
export function assetReportRecord(bank: Bank, token: string): AssetReportRecord {
  const hash = hashOfToken(token);
  const record = looksLikeToken('assets', token)
    ? bank.state.read().assetReports.find((candidate) => candidate.tokenHash === hash)
    : undefined;
  if (record === undefined) throw invalidAssetReportToken();
  return record;
}

/** Throws INVALID_ASSET_REPORT_TOKEN, or PRODUCT_NOT_READY while the report is being made. */
export function finishedAssetReport(bank: Bank, token: string): Wire<AssetReport> {
  const record = assetReportRecord(bank, token);
  const delay = bank.timeline.historicalMilliseconds === 0 ? 0 : makingMilliseconds;
  if (bank.now() < record.createdAt + delay) throw assetReportNotReady();

  const items = bank.state.read().items.filter(({ itemId }) => record.itemIds.includes(itemId));
  return {
    asset_report_id: record.reportId,
    client_report_id: record.clientReportId,
    date_generated: new Date(record.createdAt).toISOString(),
    days_requested: record.daysRequested,
    user: record.user,
    items: items.map((item) => ({
      item_id: item.itemId,
      institution_id: item.institutionId,
      institution_name: institutionNameOf(item) ?? '',
      date_last_updated: new Date(record.createdAt).toISOString(),
      accounts: sharedAccounts(item, bank).map((account) => accountAssets(item, account, record, bank)),
    })),
  };
}

export function removeAssetReport(bank: Bank, token: string): void {
  const { reportId } = assetReportRecord(bank, token);
  bank.state.change((draft) => {
    draft.assetReports = draft.assetReports.filter((report) => report.reportId !== reportId);
  });
}

function accountAssets(item: ItemRecord, account: HeldAccount, record: AssetReportRecord, bank: Bank): Wire<AccountAssets> {
  const today = localDate(record.createdAt);
  const since = dateOfDayNumber(dayNumber(today) - record.daysRequested);
  const shown: ShownTransaction[] = [];
  for (const one of shownAtEnd(until(bank.streams.log(item), record.createdAt)))
    if (one.row.accountKey === account.key && one.row.postsOn >= since) shown.push(one);
  const { account_id, name, official_name, mask, type, subtype, balances } = plaidAccount(item, account, bank);
  return {
    account_id,
    name,
    official_name,
    mask,
    type,
    subtype,
    balances: { ...balances, margin_loan_amount: null },
    days_available: daysAvailable(shown, today, record.daysRequested),
    transactions: shown.map((transaction) => assetTransaction(item, transaction)),
    owners: detailsOfAccount(item, account, bank).owners,
    ownership_type: null,
    historical_balances: historicalBalances(
      account,
      balances.current ?? balances.available ?? 0,
      shown,
      today,
      record.daysRequested,
    ),
  };
}

function until(log: ChangeLog, moment: Instant): ChangeLog {
  return changeLogOf(
    log.parts.flatMap((part): readonly LogPart[] => {
      if (part.kind === 'held') return [{ ...part, entries: part.entries.filter(({ at }) => at <= moment) }];
      return part.at <= moment ? [part] : [];
    }),
  );
}

function assetTransaction(item: ItemRecord, shown: ShownTransaction): Wire<AccountAssets['transactions'][number]> {
  const transaction = plaidTransaction(item, shown, { includeOriginalDescription: true, categoryVersion: 'v2' });
  return {
    account_id: accountIdOf(item, shown.row.accountKey, shown.generation),
    amount: transaction.amount,
    iso_currency_code: transaction.iso_currency_code,
    unofficial_currency_code: transaction.unofficial_currency_code,
    original_description: shown.row.originalDescription,
    date: transaction.date,
    date_transacted: shown.row.authorizedOn,
    pending: transaction.pending,
    transaction_id: transaction.transaction_id,
  };
}

function daysAvailable(shown: readonly ShownTransaction[], today: PlainDate, requested: number): number {
  const first = shown.reduce<string>((earliest, { row }) => (row.authorizedOn < earliest ? row.authorizedOn : earliest), today);
  return Math.min(requested, dayNumber(today) - dayNumber(first as PlainDate));
}

/** From today back: each day is the next one without what posted since. */
function historicalBalances(
  account: HeldAccount,
  current: number,
  shown: readonly ShownTransaction[],
  today: PlainDate,
  days: number,
): readonly Wire<HistoricalBalance>[] {
  const { currency } = account;
  const owes = account.type === 'credit' || account.type === 'loan';
  const postedOn = Map.groupBy(
    shown.filter(({ pending }) => !pending),
    ({ row }) => row.postsOn,
  );
  let balance = minorUnitsOf(current, currency);
  return Array.from({ length: days }, (_, index) => {
    const date = dateOfDayNumber(dayNumber(today) - index);
    const balanceOfDay = { date, current: decimalNumber(balance, currency), ...currencyCodes(currency) };
    for (const { row } of postedOn.get(date) ?? []) balance += (owes ? -1 : 1) * minorUnitsOf(row.amount, currency);
    return balanceOfDay;
  });
}
