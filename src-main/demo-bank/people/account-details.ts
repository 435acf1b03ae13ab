/** What the products beside Transactions know of an account. */
import type {
  CreditCardLiability,
  FixedIncome,
  InvestmentTransaction,
  MortgageLiability,
  OptionContract,
  Owner,
  StudentLoan,
} from 'plaid';
import type { PlainDate } from '#contract/dates.ts';
import type { Wire } from '../wire.ts';

/** How money reaches an account, in the scheme of its country. */
export type AccountNumber =
  | {
      readonly scheme: 'ach';
      readonly account: string;
      readonly routing: string;
      readonly wireRouting: string | null;
      /** Chase, PNC and U.S. Bank hand out a number that stands for the real one. */
      readonly isTokenized: boolean;
    }
  | { readonly scheme: 'eft'; readonly account: string; readonly institution: string; readonly branch: string }
  | { readonly scheme: 'bacs'; readonly account: string; readonly sortCode: string }
  | { readonly scheme: 'international'; readonly iban: string; readonly bic: string };

export interface DemoSecurity {
  /** Names the security at the bank; its id derives from it. */
  readonly key: string;
  readonly name: string | null;
  readonly ticker: string | null;
  readonly type: string;
  readonly subtype: string | null;
  readonly currency: string;
  readonly isCash: boolean;
  readonly sector?: string;
  readonly industry?: string;
  readonly market?: string;
  readonly option?: Wire<OptionContract>;
  readonly bond?: Wire<FixedIncome>;
}

export interface Position {
  readonly security: DemoSecurity;
  readonly quantity: number;
  readonly price: number;
  readonly pricedOn: PlainDate;
  readonly costBasis: number | null;
  /** Null: the bank does not say. */
  readonly vestedQuantity: number | null;
}

/** A movement on an investment account. Plaid's sign: positive when cash leaves the account. */
export interface Trade {
  readonly key: string;
  readonly on: PlainDate;
  readonly security: DemoSecurity | null;
  readonly name: string;
  readonly quantity: number;
  readonly amount: number;
  readonly price: number;
  readonly fees: number | null;
  readonly type: Wire<InvestmentTransaction>['type'];
  readonly subtype: Wire<InvestmentTransaction>['subtype'];
}

export interface Portfolio {
  readonly positions: readonly Position[];
  /** In no particular order. */
  readonly trades: readonly Trade[];
}

export type Liability =
  | { readonly kind: 'credit'; readonly terms: Omit<Wire<CreditCardLiability>, 'account_id'> }
  | { readonly kind: 'mortgage'; readonly terms: Omit<Wire<MortgageLiability>, 'account_id'> }
  | { readonly kind: 'student'; readonly terms: Omit<Wire<StudentLoan>, 'account_id'> };

export interface AccountDetails {
  /** None: the account takes no transfers. */
  readonly number: AccountNumber | null;
  readonly owners: readonly Wire<Owner>[];
  readonly portfolio: Portfolio | null;
  readonly liability: Liability | null;
}
