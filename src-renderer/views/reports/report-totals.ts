import type { ReportedAccount } from '#contract/shapes/asset-reports.ts';

export interface ReportTotals {
  readonly currency: string;
  readonly assets: number;
  /** Zero or negative. */
  readonly debts: number;
}

/** Sums in minor units, one for each currency. Accounts whose worth the bank does not tell are left out. */
export function reportTotals(accounts: readonly Pick<ReportedAccount, 'currency' | 'worth'>[]): readonly ReportTotals[] {
  const totals = new Map<string, ReportTotals>();
  for (const { currency, worth } of accounts) {
    if (worth === null) continue;
    const { assets, debts } = totals.get(currency) ?? { assets: 0, debts: 0 };
    totals.set(currency, { currency, assets: assets + Math.max(0, worth), debts: debts + Math.min(0, worth) });
  }
  return [...totals.values()];
}
