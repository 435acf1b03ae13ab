import type { VaultState } from '#contract/shapes/app.ts';

export interface VaultWords {
  readonly title: string;
  readonly text: string;
}

/** What keeps a profile closed, and what its user can do. Main's own words wherever they know more. */
export function vaultWords({ status, passphraseIsNew, backend, message }: VaultState): VaultWords {
  if (passphraseIsNew) {
    return {
      title: 'Choose a passphrase',
      text: 'No keychain answers on this machine, so Coffer keeps your keys in a file that only your passphrase opens. Nobody can recover it for you: write it down.',
    };
  }
  if (status === 'changed') {
    return {
      title: 'Another keychain answers',
      text: 'It is not the one that holds this profile’s secrets, so Coffer can open neither your keys nor your data. Nothing was changed. Sign in to your system as you did before, or bring the old keychain back, then look again.',
    };
  }
  if (status === 'unavailable') {
    return { title: 'This profile can’t be opened', text: message ?? 'No keychain answers. Start it, then look again.' };
  }
  return backend === 'passphrase'
    ? { title: 'Unlock Coffer', text: 'Your passphrase opens the vault that holds your keys.' }
    : { title: 'Your keychain is locked', text: message ?? 'Unlock it in your system, then look again.' };
}
