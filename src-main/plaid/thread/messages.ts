/** What goes between the app and the thread on which Plaid's client runs. Plain data only. */
import type { LogDetails } from '#ports/log.ts';
import type { ErrorData } from '../../threads/error-data.ts';
import type { PacedBy } from '../pacing.ts';
import type { PlaidEnvironment } from '../plaid-address.ts';
import type { BankMethod } from './bank-methods.ts';

/** Where a call goes. */
export interface BankAddress {
  readonly environment: PlaidEnvironment;
  /** Checked. */
  readonly address: string;
  /** Before a bank of our own, which answers as often as it is asked. */
  readonly unlimited: boolean;
}

/** What the thread asks the app in the middle of a call: clocks, limits and keys are there, and outlive the thread. */
export type Question =
  { readonly about: 'turn'; readonly limits: readonly PacedBy[] } | { readonly about: 'sleep'; readonly milliseconds: number };

export type ToPlaidThread =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly bank: BankAddress;
      readonly method: BankMethod;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'no-reply'; readonly id: number; readonly error: ErrorData }
  | { readonly kind: 'end' };

export type FromPlaidThread =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'rejection'; readonly id: number; readonly error: ErrorData }
  | { readonly kind: 'question'; readonly id: number; readonly call: number; readonly question: Question }
  | { readonly kind: 'warning'; readonly message: string; readonly details: LogDetails };
