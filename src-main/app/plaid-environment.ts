import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';

export type PlaidEnvironmentName = 'sandbox' | 'production';

/**
 * The Plaid environment of a profile. Spelt out case by case and checked at run time, so that
 * nothing can fall through to production; the demo's bank speaks as a sandbox.
 */
export function environmentOf(profile: Profile): PlaidEnvironmentName {
  switch (profile) {
    case 'demo':
    case 'sandbox':
      return 'sandbox';
    case 'production':
      return 'production';
    default:
      throw failed('invalid-input', 'There is no such profile: choose demo, sandbox or production.', { field: 'profile' });
  }
}

/** The environment that a text names exactly, as in Plaid's PLAID_ENV; null for anything else. */
export function environmentNamed(text: string | undefined): PlaidEnvironmentName | null {
  return text === 'sandbox' || text === 'production' ? text : null;
}
