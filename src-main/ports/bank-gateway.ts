/**
 * The port to Plaid. The Plaid room implements it with the official client; nothing above it knows
 * Plaid's shapes. Every call rejects with a `CofferError` whose failure carries Plaid's error code.
 */
import type { Instant, PlainDate } from '#contract/dates.ts';
import type { InstitutionId, ItemId } from '#contract/ids.ts';
import type { Trade } from '#contract/shapes/investments.ts';
import type { Product } from '#contract/shapes/products.ts';
import type { BankAccount, BankInstitution, BankItem } from '#domain/bank-facts.ts';
import type { BankHealth } from '#domain/institution-health.ts';
import type { ProductFacts } from '#domain/product-facts.ts';
import type { AssetReportCalls } from './asset-report-calls.ts';
import type { BalanceCalls } from './balance-calls.ts';
import type { IncomeCalls } from './income-calls.ts';
import type { PackedPage } from './packed-page.ts';
import type { LinkMetadata } from './user-interface.ts';

/** Lets main hold one Item's secret without passing it around as a plain string that logs would print. */
export interface AccessToken {
  readonly reveal: () => string;
}

export interface LinkTokenRequest {
  /** A random id of this installation's user: Plaid wants one, and no personal data in it. */
  readonly clientUserId: string;
  readonly language: string;
  readonly countryCodes: readonly string[];
  /** What the bank must offer: as little as possible, since banks without it cannot be chosen. */
  readonly products: readonly string[];
  /** Read and charged for too, where bank and accounts have it. */
  readonly productsIfSupported: readonly string[];
  /** What the user agrees to in Link besides: free until it is read for the first time. */
  readonly consentedProducts: readonly string[];
  readonly daysRequested: number;
  readonly redirectUri: string | null;
  /** Set for update mode: repairs this Item instead of adding one, with a choice of its accounts where that is wanted. */
  readonly update: {
    readonly item: AccessToken;
    readonly chooseAccounts: boolean;
    /** Asks in the same sign-in that the Item may be in asset reports. */
    readonly allowReports?: boolean;
  } | null;
  /** The bank that was chosen before, so that Link need not ask; null lets the user search there. */
  readonly institutionId: InstitutionId | null;
  /** Set for Hosted Link, which runs in the user's browser; `completionUri` is where its page goes at the end. */
  readonly hosted: { readonly completionUri: string | null } | null;
}

export interface CreatedLinkToken {
  readonly linkToken: string;
  /** Null where Plaid does not say. */
  readonly expiresAt: Instant | null;
  /** The page to send the user to, for Hosted Link. A claim until it has been checked. */
  readonly hostedUrl: string | null;
}

/** One opening of Link, as Plaid tells of it afterwards. */
export interface LinkSessionReport {
  readonly isFinished: boolean;
  /** Set when the user left before the end. */
  readonly exit: { readonly status: string | null; readonly errorCode: string | null } | null;
  readonly results: readonly { readonly publicToken: string; readonly metadata: LinkMetadata }[];
}

export interface SandboxPublicTokenRequest {
  readonly institutionId: InstitutionId;
  readonly products: readonly string[];
  readonly username: string;
  readonly password: string;
  readonly daysRequested: number;
}

export interface BankGateway extends AssetReportCalls, BalanceCalls, IncomeCalls {
  readonly createLinkToken: (request: LinkTokenRequest) => Promise<CreatedLinkToken>;
  /** What came of a link token so far. Plaid keeps it for six hours after a session's end. */
  readonly getLinkSessions: (linkToken: string, signal?: AbortSignal) => Promise<readonly LinkSessionReport[]>;
  readonly exchangePublicToken: (publicToken: string) => Promise<{ readonly itemId: ItemId; readonly accessToken: AccessToken }>;
  /** Sandbox and demo only: a public token without Link's pages. */
  readonly createSandboxPublicToken: (request: SandboxPublicTokenRequest) => Promise<{ readonly publicToken: string }>;

  /** Here and below, `signal` stops waiting and drops the answer: the call rejects with `cancelled`. */
  readonly getItem: (accessToken: AccessToken, signal?: AbortSignal) => Promise<BankItem>;
  /** A public token of an Item that is there already, for 30 minutes and one exchange. */
  readonly createPublicToken: (accessToken: AccessToken) => Promise<{ readonly publicToken: string }>;
  /** A new token for the Item; the one given stops working at once. Never tried again by itself. */
  readonly rotateAccessToken: (accessToken: AccessToken) => Promise<AccessToken>;
  readonly removeItem: (accessToken: AccessToken) => Promise<void>;
  readonly getAccounts: (accessToken: AccessToken, signal?: AbortSignal) => Promise<readonly BankAccount[]>;
  /** `cursor: null` starts from the beginning. */
  readonly syncTransactions: (accessToken: AccessToken, cursor: string | null, signal?: AbortSignal) => Promise<PackedPage>;

  /**
   * What a product says of the Item now. The first reading of a product that the Item does not have
   * makes Plaid charge for it: never without the user having asked.
   */
  /** Has Plaid look at the bank at once. It charges for each call. */
  readonly refreshTransactions: (accessToken: AccessToken) => Promise<void>;
  readonly readProduct: <Name extends Product>(
    product: Name,
    accessToken: AccessToken,
    signal?: AbortSignal,
  ) => Promise<ProductFacts<Name>>;
  /** All movements on the Item's investment accounts from `from` to `to`, both included. */
  readonly getTrades: (
    accessToken: AccessToken,
    from: PlainDate,
    to: PlainDate,
    signal?: AbortSignal,
  ) => Promise<readonly Trade[]>;

  /** At most ten; with `product` only those that offer it. */
  readonly searchInstitutions: (
    query: string,
    countryCodes: readonly string[],
    product: string | null,
  ) => Promise<readonly BankInstitution[]>;
  readonly getInstitution: (institutionId: InstitutionId, countryCodes: readonly string[]) => Promise<BankInstitution>;
  readonly getInstitutionHealth: (institutionId: InstitutionId, countryCodes: readonly string[]) => Promise<BankHealth>;

  /** Resolves when Plaid accepts the keys; rejects with `keys-rejected` when it does not. */
  readonly checkKeys: () => Promise<void>;
}
