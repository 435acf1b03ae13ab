/** The part of the port to Plaid that is about bank income: a user of Plaid's own, not an Item, has it. */
import type { InstitutionId } from '#contract/ids.ts';
import type { Income } from '#contract/shapes/income.ts';
import type { AccessToken } from './bank-gateway.ts';

/** Whom Plaid knows the income of. Clients from before December 2025 get a token beside the id. */
export interface IncomeUser {
  readonly userId: string;
  readonly userToken: AccessToken | null;
}

/** How the user's newest Link session ended: Plaid's word ('APPROVED', 'NO_DEPOSITS_FOUND'), null while there is none. */
export interface IncomeSession {
  readonly startedAt: number | null;
  readonly status: string | null;
}

export interface IncomeLinkRequest {
  readonly user: IncomeUser;
  readonly clientUserId: string;
  readonly language: string;
  readonly countryCodes: readonly string[];
  readonly redirectUri: string | null;
  readonly days: number;
}

export interface SandboxIncomeRequest {
  readonly user: IncomeUser;
  readonly institutionId: InstitutionId;
  readonly username: string;
  readonly password: string;
  readonly days: number;
}

export interface IncomeCalls {
  readonly createIncomeUser: (clientUserId: string) => Promise<IncomeUser>;
  /** Removes the user with every Item that they shared for their income. */
  readonly removeIncomeUser: (user: IncomeUser) => Promise<void>;
  readonly createIncomeLinkToken: (request: IncomeLinkRequest) => Promise<{ readonly linkToken: string }>;
  /** Sandbox and demo only: shares income without Link's pages. */
  readonly shareSandboxIncome: (request: SandboxIncomeRequest) => Promise<void>;
  readonly getIncomeSession: (user: IncomeUser) => Promise<IncomeSession | null>;
  /** Null when the user has shared none. */
  readonly getIncome: (user: IncomeUser, signal?: AbortSignal) => Promise<Income | null>;
}
