/** What is held, worked out: values, gains and how they fall into parts. Sums never cross currencies. */
import { addExactly } from '#contract/money.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { Holding, Investments, Security } from '#contract/shapes/investments.ts';
import { bankWords } from '../../format/bank-words.ts';

/** A holding with everything that its row shows. Amounts in minor units of `currency`. */
export interface Position extends Holding {
  /** Steady, for React. */
  readonly key: string;
  readonly security: Security | null;
  /** The ticker, or the name where there is none. */
  readonly title: string;
  readonly accountName: string;
  /** Value less cost. Null for cash, and where the bank doesn't say what was paid. */
  readonly gain: number | null;
  /** Part of the value that is not the user's own yet. */
  readonly unvested: number;
}

export interface Portfolio {
  readonly currency: string;
  readonly positions: readonly Position[];
  readonly value: number;
  /** Of the positions whose cost is known; null when none is. */
  readonly gain: number | null;
  readonly cost: number;
  /** What is worth something but says nothing of its cost; cash is not in it. */
  readonly withoutCost: { readonly count: number; readonly value: number };
  readonly unvested: number;
  /** How many positions the bank does not value: they are in no sum. */
  readonly withoutValue: number;
}

/** One portfolio for each currency, the one with most positions first. */
export function portfoliosOf({ holdings, securities }: Investments, accounts: readonly Account[]): readonly Portfolio[] {
  const securityOf = new Map(securities.map((security) => [security.securityId, security]));
  const accountOf = new Map(accounts.map((account) => [account.accountId, account]));
  const byCurrency = new Map<string, Position[]>();
  for (const [index, holding] of holdings.entries()) {
    const security = securityOf.get(holding.securityId) ?? null;
    const position: Position = {
      ...holding,
      key: `${holding.accountId} ${holding.securityId} ${index}`,
      security,
      title: security?.isCash === true ? 'Cash' : (security?.ticker ?? security?.name ?? 'Unnamed security'),
      accountName: accountOf.get(holding.accountId)?.name ?? 'Unknown account',
      gain: gainOf(holding, security),
      unvested: holding.vestedValue === null ? 0 : Math.max(0, (holding.value ?? 0) - holding.vestedValue),
    };
    byCurrency.set(holding.currency, [...(byCurrency.get(holding.currency) ?? []), position]);
  }
  return [...byCurrency]
    .map(([currency, positions]) => portfolioOf(currency, positions))
    .toSorted((a, b) => b.positions.length - a.positions.length);
}

/** Cash is worth what it is: no gain is spoken of. */
function gainOf({ value, costBasis }: Holding, security: Security | null): number | null {
  return costBasis === null || value === null || security?.isCash === true ? null : value - costBasis;
}

function portfolioOf(currency: string, positions: readonly Position[]): Portfolio {
  const known = positions.filter(({ gain }) => gain !== null);
  const unknown = positions.filter(({ gain, value, security }) => gain === null && value !== null && security?.isCash !== true);
  return {
    currency,
    positions,
    value: sumOf(positions, ({ value }) => value ?? 0),
    withoutValue: positions.filter(({ value }) => value === null).length,
    gain: known.length === 0 ? null : sumOf(known, ({ gain }) => gain ?? 0),
    cost: sumOf(known, ({ costBasis }) => costBasis ?? 0),
    withoutCost: { count: unknown.length, value: sumOf(unknown, ({ value }) => value ?? 0) },
    unvested: sumOf(positions, ({ unvested }) => unvested),
  };
}

function sumOf<Value>(values: readonly Value[], amountOf: (value: Value) => number): number {
  return values.reduce((sum, value) => addExactly(sum, amountOf(value)), 0);
}

export const allocationKinds = ['type', 'security', 'account'] as const;
export type AllocationKind = (typeof allocationKinds)[number];

export interface AllocationPart {
  readonly label: string;
  readonly value: number;
  /** Of all that is worth something. Null for what is owed, such as a margin loan: it is no part of that whole. */
  readonly share: number | null;
}

/** The parts of one portfolio, largest first; those beyond `shownAtMost` become one. */
export function allocationOf(positions: readonly Position[], kind: AllocationKind, shownAtMost = 8): readonly AllocationPart[] {
  const parts = new Map<string, { readonly label: string; readonly value: number }>();
  for (const position of positions) {
    const [key, label] = partOf(position, kind);
    parts.set(key, { label, value: (parts.get(key)?.value ?? 0) + (position.value ?? 0) });
  }
  const sorted = [...parts.values()].toSorted((a, b) => b.value - a.value);
  const whole = sumOf(sorted, ({ value }) => Math.max(0, value));
  const withShare = ({ label, value }: (typeof sorted)[number]): AllocationPart => ({
    label,
    value,
    share: value < 0 || whole === 0 ? null : value / whole,
  });
  if (sorted.length <= shownAtMost) return sorted.map(withShare);

  const rest = sorted.slice(shownAtMost - 1);
  const others = { label: `${rest.length} others`, value: sumOf(rest, ({ value }) => value) };
  return [...sorted.slice(0, shownAtMost - 1), others].map(withShare);
}

function partOf(position: Position, kind: AllocationKind): readonly [key: string, label: string] {
  if (kind === 'account') return [position.accountId, position.accountName];
  if (kind === 'type') {
    const type = typeOf(position.security);
    return [type, type];
  }
  return position.security?.isCash === true ? ['cash', 'Cash'] : [position.securityId, position.security?.name ?? position.title];
}

function typeOf(security: Security | null): string {
  if (security?.isCash === true) return 'Cash';
  return security?.type === null || security === null ? 'Type unknown' : bankWords(security.type);
}
