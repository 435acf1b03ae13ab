/** The columns of what banks say beside transactions. Only ever added at the end: people's scripts count on their order. */
import { localDate } from '#contract/dates.ts';
import { decimalFromMinorUnits } from '#contract/money.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';
import type {
  DebtRow,
  HoldingRow,
  IncomePaymentRow,
  NumberRow,
  OfAccount,
  OwnerRow,
  ReportedAccountRow,
  ReportedBalanceRow,
  StreamRow,
  TradeRow,
} from '#domain/fact-rows.ts';
import { plainColumn, textColumn, type CsvColumn } from './table-csv.ts';

const money = (minorUnits: number | null, currency: string): string | null =>
  minorUnits === null ? null : decimalFromMinorUnits(minorUnits, currency);
const yesOrNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');
const accountColumns = <Row extends OfAccount>(): readonly CsvColumn<Row>[] => [
  textColumn('Institution', ({ account }) => account.institutionName),
  textColumn('Account', ({ account }) => account.name),
];
const accountId = <Row extends OfAccount>(): CsvColumn<Row> => textColumn('Account ID', ({ account }) => account.accountId);

/** As the bank gives them: what is owed is positive. */
export const balanceColumns: readonly CsvColumn<Account>[] = [
  textColumn('Institution', ({ institutionName }) => institutionName),
  textColumn('Account', ({ name }) => name),
  textColumn('Type', ({ subtype, type }) => subtype ?? type),
  plainColumn('Current', ({ current, currency }) => money(current, currency)),
  plainColumn('Available', ({ available, currency }) => money(available, currency)),
  plainColumn('Limit', ({ limit, currency }) => money(limit, currency)),
  plainColumn('Worth', ({ worth, currency }) => money(worth, currency)),
  textColumn('Currency', ({ currency }) => currency),
  plainColumn('As Of', ({ balanceAsOf }) => (balanceAsOf === null ? null : new Date(balanceAsOf).toISOString())),
  textColumn('Account ID', ({ accountId: id }) => id),
];

export const holdingColumns: readonly CsvColumn<HoldingRow>[] = [
  ...accountColumns<HoldingRow>(),
  textColumn('Security', ({ security }) => security?.name ?? null),
  textColumn('Ticker', ({ security }) => security?.ticker ?? null),
  textColumn('Type', ({ security }) => security?.type ?? null),
  plainColumn('Quantity', ({ holding }) => holding.quantity),
  plainColumn('Price', ({ holding }) => holding.price),
  textColumn('Price Date', ({ holding }) => holding.pricedOn),
  plainColumn('Value', ({ holding }) => money(holding.value, holding.currency)),
  plainColumn('Cost Basis', ({ holding }) => money(holding.costBasis, holding.currency)),
  plainColumn('Vested Value', ({ holding }) => money(holding.vestedValue, holding.currency)),
  textColumn('Currency', ({ holding }) => holding.currency),
  accountId(),
  textColumn('Security ID', ({ holding }) => holding.securityId),
];

export const tradeColumns: readonly CsvColumn<TradeRow>[] = [
  plainColumn('Date', ({ trade }) => trade.date),
  ...accountColumns<TradeRow>(),
  textColumn('Description', ({ trade }) => trade.name),
  textColumn('Type', ({ trade }) => trade.type),
  textColumn('Subtype', ({ trade }) => trade.subtype),
  textColumn('Ticker', ({ trade }) => trade.ticker),
  plainColumn('Quantity', ({ trade }) => trade.quantity),
  plainColumn('Price', ({ trade }) => trade.price),
  plainColumn('Amount', ({ trade }) => money(trade.amount, trade.currency)),
  plainColumn('Fees', ({ trade }) => money(trade.fees, trade.currency)),
  textColumn('Currency', ({ trade }) => trade.currency),
  accountId(),
  textColumn('Trade ID', ({ trade }) => trade.tradeId),
];

export const debtColumns: readonly CsvColumn<DebtRow>[] = [
  ...accountColumns<DebtRow>(),
  plainColumn('Kind', ({ debt }) => debt.kind),
  plainColumn('Owed', ({ account }) => money(account.current, account.currency)),
  textColumn('Rate Percent', ({ debt }) => (debt.kind === 'card' ? (debt.rates[0]?.percent ?? null) : debt.ratePercent)),
  plainColumn('Next Payment', ({ account, debt }) =>
    money(debt.kind === 'card' ? debt.minimumPayment : debt.nextPayment.amount, account.currency),
  ),
  textColumn('Next Due Date', ({ debt }) => (debt.kind === 'card' ? debt.nextDueOn : debt.nextPayment.on)),
  plainColumn('Last Payment', ({ account, debt }) => money(debt.lastPayment.amount, account.currency)),
  textColumn('Last Payment Date', ({ debt }) => debt.lastPayment.on),
  plainColumn('Overdue', ({ debt }) => (debt.kind === 'mortgage' ? null : yesOrNo(debt.isOverdue))),
  plainColumn('Borrowed', ({ account, debt }) => (debt.kind === 'card' ? null : money(debt.borrowed.amount, account.currency))),
  textColumn('Ends', ({ debt }) => (debt.kind === 'card' ? null : debt.endsOn)),
  textColumn('Currency', ({ account }) => account.currency),
  accountId(),
];

export const streamColumns: readonly CsvColumn<StreamRow>[] = [
  textColumn('Description', ({ stream }) => stream.description),
  ...accountColumns<StreamRow>(),
  textColumn('Rhythm', ({ stream }) => stream.rhythm),
  plainColumn('Last Amount', ({ stream }) => money(stream.lastAmount, stream.currency)),
  plainColumn('Average Amount', ({ stream }) => money(stream.averageAmount, stream.currency)),
  textColumn('Currency', ({ stream }) => stream.currency),
  plainColumn('First Date', ({ stream }) => stream.firstDate),
  plainColumn('Last Date', ({ stream }) => stream.lastDate),
  plainColumn('Next Date', ({ stream }) => stream.nextDate),
  plainColumn('Active', ({ stream }) => yesOrNo(stream.isActive)),
  accountId(),
  textColumn('Stream ID', ({ stream }) => stream.streamId),
];

export const numberColumns: readonly CsvColumn<NumberRow>[] = [
  ...accountColumns<NumberRow>(),
  plainColumn('Scheme', ({ number }) => number.scheme),
  textColumn('Number', ({ number }) => (number.scheme === 'international' ? number.iban : number.account)),
  textColumn('Bank Code', ({ number }) => bankCode(number)),
  textColumn('Wire Code', ({ number }) => (number.scheme === 'ach' ? number.wireRouting : null)),
  accountId(),
  plainColumn('Tokenised', ({ number }) => yesOrNo(number.scheme === 'ach' ? number.isTokenized : null)),
];

export const ownerColumns: readonly CsvColumn<OwnerRow>[] = [
  ...accountColumns<OwnerRow>(),
  textColumn('Names', ({ owner }) => owner.names.join('; ')),
  textColumn('E-mails', ({ owner }) => owner.emails.map(({ text }) => text).join('; ')),
  textColumn('Phone Numbers', ({ owner }) => owner.phoneNumbers.map(({ text }) => text).join('; ')),
  textColumn('Addresses', ({ owner }) =>
    owner.addresses
      .map(({ street, city, region, postalCode, country }) =>
        [street, city, region, postalCode, country].filter((part) => part !== null && part !== '').join(', '),
      )
      .join('; '),
  ),
  accountId(),
];

const reportColumns = <Row extends ReportedAccountRow>(): readonly CsvColumn<Row>[] => [
  plainColumn('Report Date', ({ report }) => localDate(report.requestedAt)),
  textColumn('Institution', ({ institutionName }) => institutionName),
  textColumn('Account', ({ account }) => account.name),
];
const reportIds = <Row extends ReportedAccountRow>(): readonly CsvColumn<Row>[] => [
  textColumn('Currency', ({ account }) => account.currency),
  textColumn('Account ID', ({ account }) => account.accountId),
  textColumn('Report ID', ({ report }) => report.reportId),
];

export const reportedAccountColumns: readonly CsvColumn<ReportedAccountRow>[] = [
  ...reportColumns<ReportedAccountRow>(),
  textColumn('Type', ({ account }) => account.subtype ?? account.type),
  plainColumn('Worth', ({ account }) => money(account.worth, account.currency)),
  plainColumn('Days Available', ({ account }) => String(account.daysAvailable)),
  plainColumn('Transactions', ({ account }) => String(account.transactionCount)),
  textColumn('Owners', ({ account }) => account.owners.flatMap(({ names }) => names).join('; ')),
  ...reportIds<ReportedAccountRow>(),
];

/** Balances are the bank's own: what is owed is positive. */
export const reportedBalanceColumns: readonly CsvColumn<ReportedBalanceRow>[] = [
  ...reportColumns<ReportedBalanceRow>(),
  plainColumn('Date', ({ balance }) => balance.date),
  plainColumn('Balance', ({ account, balance }) => money(balance.current, account.currency)),
  ...reportIds<ReportedBalanceRow>(),
];

/** Income is money in: positive, as everywhere in Coffer. */
export const incomeColumns: readonly CsvColumn<IncomePaymentRow>[] = [
  plainColumn('Date', ({ payment }) => payment.date),
  textColumn('Source', ({ source }) => source.name),
  textColumn('Category', ({ source }) => source.category),
  textColumn('Rhythm', ({ source }) => source.rhythm),
  textColumn('Description', ({ payment }) => payment.name),
  plainColumn('Amount', ({ payment }) => money(payment.amount, payment.currency)),
  textColumn('Currency', ({ payment }) => payment.currency),
  plainColumn('Pending', ({ payment }) => yesOrNo(payment.isPending)),
  textColumn('Institution', ({ source }) => source.institutionName),
  textColumn('Account', ({ source }) => source.accountName),
  textColumn('Source ID', ({ source }) => source.sourceId),
];

function bankCode(number: AccountNumber): string {
  switch (number.scheme) {
    case 'ach':
      return number.routing;
    case 'eft':
      return `${number.institution}-${number.branch}`;
    case 'bacs':
      return number.sortCode;
    case 'international':
      return number.bic;
  }
}
