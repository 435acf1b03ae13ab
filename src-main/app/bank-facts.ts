/** What banks say beside transactions, each fact with the account it is about. */
import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type {
  DebtRow,
  HoldingRow,
  IncomePaymentRow,
  NumberRow,
  OwnerRow,
  ReportedAccountRow,
  ReportedBalanceRow,
  StreamRow,
  TradeRow,
} from '#domain/fact-rows.ts';
import type { App } from './app.ts';

const mostTradesAtOnce = 1000;

/** Facts of accounts that the bank no longer names are left out. */
async function withAccounts<Fact, Row>(
  app: App,
  facts: readonly Fact[],
  accountIdOf: (fact: Fact) => AccountId,
  rowOf: (fact: Fact, account: Account) => Row,
): Promise<readonly Row[]> {
  const accounts = new Map((await app.handlers['accounts.list']({})).map((account) => [account.accountId, account]));
  return facts.flatMap((fact) => {
    const account = accounts.get(accountIdOf(fact));
    return account === undefined ? [] : [rowOf(fact, account)];
  });
}

export async function holdingRows(app: App): Promise<readonly HoldingRow[]> {
  const { holdings, securities } = await app.handlers['investments.holdings']({});
  const byId = new Map(securities.map((security) => [security.securityId, security]));
  return withAccounts(
    app,
    holdings,
    ({ accountId }) => accountId,
    (holding, account) => ({ account, holding, security: byId.get(holding.securityId) }),
  );
}

export async function tradeRows(app: App): Promise<readonly TradeRow[]> {
  const trades: TradeRow['trade'][] = [];
  for (;;) {
    const page = await app.handlers['investments.trades']({ offset: trades.length, limit: mostTradesAtOnce });
    trades.push(...page.trades);
    if (page.trades.length === 0 || trades.length >= page.total) break;
  }
  return withAccounts(
    app,
    trades,
    ({ accountId }) => accountId,
    (trade, account) => ({ account, trade }),
  );
}

export async function debtRows(app: App): Promise<readonly DebtRow[]> {
  const { cards, mortgages, studentLoans } = await app.handlers['liabilities.list']({});
  const debts: readonly DebtRow['debt'][] = [
    ...cards.map((card) => ({ kind: 'card' as const, ...card })),
    ...mortgages.map((mortgage) => ({ kind: 'mortgage' as const, ...mortgage })),
    ...studentLoans.map((loan) => ({ kind: 'student loan' as const, ...loan })),
  ];
  return withAccounts(
    app,
    debts,
    ({ accountId }) => accountId,
    (debt, account) => ({ account, debt }),
  );
}

export async function streamRows(app: App): Promise<readonly StreamRow[]> {
  return withAccounts(
    app,
    await app.handlers['recurring.list']({}),
    ({ accountId }) => accountId,
    (stream, account) => ({ account, stream }),
  );
}

/** `reveal`: in full, not only the last digits. */
export async function numberRows(app: App, reveal: boolean): Promise<readonly NumberRow[]> {
  const masked = await app.handlers['accounts.numbers']({});
  const ids = [...new Set(masked.map(({ accountId }) => accountId))];
  const numbers = reveal
    ? (await Promise.all(ids.map((accountId) => app.handlers['accounts.revealNumbers']({ accountId })))).flat()
    : masked;
  return withAccounts(
    app,
    numbers,
    ({ accountId }) => accountId,
    (number, account) => ({ account, number }),
  );
}

export async function ownerRows(app: App): Promise<readonly OwnerRow[]> {
  const facts = (await app.handlers['accounts.owners']({})).flatMap(({ accountId, owners }) =>
    owners.map((owner) => ({ accountId, owner })),
  );
  return withAccounts(
    app,
    facts,
    ({ accountId }) => accountId,
    ({ owner }, account) => ({ account, owner }),
  );
}

/** The accounts of every report that is ready, the newest report first. */
export async function reportedAccountRows({ handlers }: App): Promise<readonly ReportedAccountRow[]> {
  const reports = await handlers['assets.reports']({});
  const rows = await Promise.all(
    reports.map(async (report) => {
      const content = await handlers['assets.content']({ reportId: report.reportId });
      return (content?.banks ?? []).flatMap(({ institutionName, accounts }) =>
        accounts.map((account) => ({ report, institutionName, account })),
      );
    }),
  );
  return rows.flat();
}

export async function reportedBalanceRows(app: App): Promise<readonly ReportedBalanceRow[]> {
  return (await reportedAccountRows(app)).flatMap((row) => row.account.balances.map((balance) => ({ ...row, balance })));
}

export async function incomePaymentRows({ handlers }: App): Promise<readonly IncomePaymentRow[]> {
  const { income } = await handlers['income.state']({});
  return (income?.sources ?? []).flatMap((source) => source.payments.map((payment) => ({ source, payment })));
}
