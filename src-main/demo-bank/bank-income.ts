/** Bank Income: what came in on a user's accounts, by source and month. Income is positive here, unlike everywhere else. */
import type {
  CreditBankIncome,
  CreditBankIncomeHistoricalSummary,
  CreditBankIncomeItem,
  CreditBankIncomeSource,
  CreditBankIncomeSummary,
} from 'plaid';
import { dateOfDayNumber, dayNumber, monthOf, type PlainDate } from '#contract/dates.ts';
import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { decimalNumber, minorUnitsOf } from './decimal.ts';
import { detailsOfAccount } from './details-of-account.ts';
import { stableId } from './identifiers.ts';
import type { BookedRow } from './people/person.ts';
import { accountIdOf, currencyCodes, institutionNameOf, sharedAccounts, transactionIdOf } from './plaid-shapes.ts';
import type { Wire } from './wire.ts';

/** The first pattern that fits: by the bank's text, or by its category. */
const categories: readonly (readonly [RegExp, NonNullable<Wire<CreditBankIncomeSource>['income_category']>])[] = [
  [/payout|gig|driver/i, 'GIG_ECONOMY'],
  [/SALARY|WAGES|payroll/i, 'SALARY'],
  [/INTEREST/, 'BANK_INTEREST'],
  [/rent/i, 'RENTAL'],
  [/RETIREMENT|PENSION/, 'RETIREMENT'],
  [/UNEMPLOYMENT/, 'UNEMPLOYMENT'],
  [/TAX_REFUND/, 'TAX_REFUND'],
];

const frequencies = [
  ['DAILY', 1],
  ['WEEKLY', 7],
  ['BIWEEKLY', 14],
  ['SEMI_MONTHLY', 15.2],
  ['MONTHLY', 30.4],
] as const;

interface SourceRows {
  readonly source: Wire<CreditBankIncomeSource>;
  readonly rows: readonly BookedRow[];
}

/** Of the Items that a user shared for income, over their last `daysRequested` days. */
export function bankIncome(bank: Bank, userId: string, items: readonly ItemRecord[]): Wire<CreditBankIncome> {
  const days = Math.max(0, ...items.map(({ incomeDays }) => incomeDays ?? 0));
  const since = dateOfDayNumber(dayNumber(bank.today()) - days);
  const perItem = items.map((item) => ({ item, sources: sourcesOf(bank, item, since) }));
  const all = perItem.flatMap(({ item, sources }) => sources.map((source) => ({ item, ...source })));
  return {
    bank_income_id: stableId('bank income', userId),
    generated_time: new Date(bank.now()).toISOString(),
    days_requested: days,
    items: perItem.map(({ item, sources }) => incomeItem(bank, item, sources)),
    bank_income_summary: summaryOf(all, since, bank.today()),
    warnings: [],
  };
}

function incomeItem(bank: Bank, item: ItemRecord, sources: readonly SourceRows[]): Wire<CreditBankIncomeItem> {
  const deposits = sharedAccounts(item, bank).filter(({ type }) => type === 'depository');
  return {
    item_id: item.itemId,
    institution_id: item.institutionId,
    institution_name: institutionNameOf(item) ?? '',
    last_updated_time: new Date(bank.now()).toISOString(),
    bank_income_accounts: deposits.map((account) => ({
      account_id: accountIdOf(item, account.key),
      mask: account.mask,
      name: account.name,
      official_name: account.officialName,
      type: 'depository',
      subtype: (account.subtype ?? 'checking') as 'checking',
      owners: detailsOfAccount(item, account, bank).owners,
    })),
    bank_income_sources: sources.map(({ source }) => source),
  };
}

function sourcesOf(bank: Bank, item: ItemRecord, since: PlainDate): readonly SourceRows[] {
  // As in Plaid's Sandbox, where `user_good` has accounts and no income.
  if (item.user.kind === 'household') return [];
  const today = bank.today();
  const rows = bank.streams
    .person(item)
    .rows(today)
    .filter((row) => row.amount < 0 && row.category.primary === 'INCOME' && row.postsOn >= since && row.postsOn <= today);
  const groups = Map.groupBy(rows, (row) => `${row.accountKey}\n${row.currency}\n${row.name}`);
  return [...groups.values()].flatMap((group) => sourceOf(item, group) ?? []);
}

function sourceOf(item: ItemRecord, group: readonly BookedRow[]): SourceRows | null {
  const rows = group.toSorted((left, right) => left.postsOn.localeCompare(right.postsOn));
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const source: Wire<CreditBankIncomeSource> = {
    income_source_id: stableId('income source', item.itemId, first.accountKey, first.name),
    income_description: first.name,
    income_category: categories.find(([pattern]) => pattern.test(`${first.name} ${first.category.detailed}`))?.[1] ?? 'OTHER',
    account_id: accountIdOf(item, first.accountKey),
    start_date: first.postsOn,
    end_date: last.postsOn,
    pay_frequency: frequencyOf(rows),
    total_amount: decimalNumber(totalOf(rows), first.currency),
    transaction_count: rows.length,
    historical_summary: byMonth([{ item, rows }]),
  };
  return { source, rows };
}

function summaryOf(
  all: readonly (SourceRows & { readonly item: ItemRecord })[],
  since: PlainDate,
  today: PlainDate,
): Wire<CreditBankIncomeSummary> {
  const rows = all.flatMap((source) => source.rows);
  const totals = [...Map.groupBy(rows, ({ currency }) => currency)].map(([currency, ofCurrency]) => ({
    amount: decimalNumber(totalOf(ofCurrency), currency),
    ...currencyCodes(currency),
  }));
  return {
    total_amounts: totals,
    start_date: since,
    end_date: today,
    income_sources_count: all.length,
    income_categories_count: new Set(all.map(({ source }) => source.income_category)).size,
    income_transactions_count: rows.length,
    historical_summary: byMonth(all),
  };
}

/** Newest month first. */
function byMonth(
  parts: readonly { readonly item: ItemRecord; readonly rows: readonly BookedRow[] }[],
): readonly Wire<CreditBankIncomeHistoricalSummary>[] {
  const entries = parts.flatMap(({ item, rows }) => rows.map((row) => ({ item, row })));
  const months = Map.groupBy(entries, ({ row }) => `${monthOf(row.postsOn)} ${row.currency}`);
  return [...months.values()]
    .map((month) => {
      const sorted = month.toSorted((left, right) => left.row.postsOn.localeCompare(right.row.postsOn));
      const currency = sorted[0]?.row.currency ?? 'USD';
      const total = { amount: decimalNumber(totalOf(sorted.map(({ row }) => row)), currency), ...currencyCodes(currency) };
      return {
        total_amounts: [total],
        start_date: sorted[0]?.row.postsOn ?? '',
        end_date: sorted.at(-1)?.row.postsOn ?? '',
        transactions: sorted.map(({ item, row }) => ({
          amount: -row.amount,
          date: row.postsOn,
          name: row.name,
          original_description: row.originalDescription,
          pending: false,
          transaction_id: transactionIdOf(item, row, false),
          check_number: null,
          ...currencyCodes(row.currency),
        })),
      };
    })
    .toSorted((left, right) => right.start_date.localeCompare(left.start_date));
}

function frequencyOf(rows: readonly BookedRow[]): NonNullable<Wire<CreditBankIncomeSource>['pay_frequency']> {
  const days = rows.map(({ postsOn }) => dayNumber(postsOn));
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  if (rows.length < 3 || span === 0) return 'UNKNOWN';
  const average = span / (rows.length - 1);
  return frequencies.find(([, every]) => Math.abs(average - every) <= every * 0.07)?.[0] ?? 'UNKNOWN';
}

/** Minor units that came in. */
function totalOf(rows: readonly BookedRow[]): number {
  return rows.reduce((sum, row) => sum - minorUnitsOf(row.amount, row.currency), 0);
}
