import type { InstitutionHealth } from '#contract/shapes/connections.ts';

/** How well a bank works for Plaid just now, by what of it: as `down` when nearly everything fails. */
export type WorkingState = 'working' | 'partly' | 'down' | 'unknown';

export interface BankHealth {
  readonly logins: WorkingState;
  readonly transactions: WorkingState;
}

const mostlyWorks = 0.9;
const hardlyWorks = 0.1;

/** @param success share of tries that succeed, 0 to 1, as Plaid counts them; null where it does not say */
export function workingState(success: number | null): WorkingState {
  if (success === null) return 'unknown';
  if (success >= mostlyWorks) return 'working';
  return success > hardlyWorks ? 'partly' : 'down';
}

/** One sentence for a person who is about to connect the bank. Signing in comes first: without it there is nothing. */
export function institutionHealth({ logins, transactions }: BankHealth): InstitutionHealth {
  if (logins === 'down') return { state: 'down', message: 'Sign-ins fail just now: try again later.' };
  if (logins === 'partly') return { state: 'partly', message: 'Some sign-ins fail just now.' };
  if (transactions === 'down') return { state: 'partly', message: 'Sign-ins work; new transactions do not arrive just now.' };
  if (transactions === 'partly') return { state: 'partly', message: 'Sign-ins work; new transactions arrive late just now.' };
  if (logins === 'unknown') return { state: 'unknown', message: 'Plaid does not say how sign-ins go.' };
  return { state: 'working', message: 'Sign-ins work.' };
}
