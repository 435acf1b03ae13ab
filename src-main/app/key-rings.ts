import type { Log } from '#ports/log.ts';
import { createKeyRing, type KeyRing } from './key-ring.ts';
import { lazily } from './lazily.ts';
import type { PlaidEnvironmentName } from './plaid-environment.ts';
import type { ProfileVaults } from './profile-vaults.ts';
import type { SettingsFile } from './settings-file.ts';
import type { WalkthroughVariables } from './walkthrough-variables.ts';

export interface KeyRingsParts {
  readonly vaults: ProfileVaults;
  readonly settings: SettingsFile;
  readonly walkthrough: WalkthroughVariables;
  readonly notice: (sentence: string) => void;
  readonly log: Log;
}

/** The keys of both environments, each in the vault of its own profile. */
export interface KeyRings {
  readonly of: (environment: PlaidEnvironmentName) => Promise<KeyRing>;
  /** Forgets the ring of a vault that is there no more. */
  readonly renew: (environment: PlaidEnvironmentName) => void;
  /** Moves the walkthrough variables' keys into the vault of `environment`, once ever. */
  readonly takeOver: (environment: PlaidEnvironmentName) => Promise<void>;
}

export function createKeyRings(parts: KeyRingsParts): KeyRings {
  const { vaults, settings, walkthrough } = parts;
  const make = (environment: PlaidEnvironmentName) =>
    lazily(async () => createKeyRing({ environment, vault: await vaults.of(environment) }));
  const rings = { sandbox: make('sandbox'), production: make('production') };

  async function takeOver(environment: PlaidEnvironmentName): Promise<void> {
    const { keys } = walkthrough;
    if (keys?.environment !== environment) return;
    // The mark says that it was done, not with which keys: it stays when the keys are forgotten,
    // and so the same variables do not bring back what the user has taken out.
    const mark = `${environment}-keys` as const;
    const { takenOver } = settings.current();
    if (takenOver.includes(mark)) {
      parts.notice(
        'PLAID_CLIENT_ID and PLAID_SECRET were taken over before and are not read again: change keys in Settings or with coffer keys set.',
      );
      return;
    }

    const ring = await rings[environment].get();
    const { saved } = await ring.state();
    if (!saved) await ring.save(keys);
    await settings.update({ takenOver: [...takenOver, mark] });
    parts.notice(
      saved
        ? `PLAID_CLIENT_ID and PLAID_SECRET were left aside: keys for ${environment} are saved already.`
        : `PLAID_CLIENT_ID and PLAID_SECRET were moved to the keychain for ${environment}: you can remove them from your environment.`,
    );
  }

  return {
    of: (environment) => rings[environment].get(),
    renew: (environment) => {
      rings[environment] = make(environment);
    },
    takeOver: async (environment) => {
      try {
        await takeOver(environment);
      } catch (error) {
        parts.log.error('The walkthrough variables could not be taken over.', error, { environment });
      }
    },
  };
}
