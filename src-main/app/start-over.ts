import { localDate } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { KeyRings } from './key-rings.ts';
import type { ProfileVaults } from './profile-vaults.ts';
import type { Sessions } from './sessions.ts';

export interface StartOverParts {
  readonly sessions: Sessions;
  readonly vaults: ProfileVaults;
  readonly keyRings: KeyRings;
  readonly clock: Clock;
}

/**
 * For a user whose keychain or passphrase is gone for good: the profile begins anew, and what it had
 * is kept beside it, still sealed. Refused while the secrets can be reached, since the banks would
 * stay connected at Plaid with nobody left to end that. Only the process that has the profile open
 * gets here, so no other one loses its files.
 */
export function createStartOver({ sessions, vaults, keyRings, clock }: StartOverParts): (profile: Profile) => Promise<void> {
  return async (profile) => {
    const session = await sessions.get();
    if (session.profile !== profile) throw failed('refused', 'Open this profile first.');
    if (profile === 'demo' || session.vault.state().status === 'ok') {
      throw failed('refused', 'This profile’s secrets can be reached: remove its banks one by one instead.');
    }
    await sessions.reopen(session, async () => {
      await vaults.setAside(profile, localDate(clock.now()));
      keyRings.renew(profile);
    });
  };
}
