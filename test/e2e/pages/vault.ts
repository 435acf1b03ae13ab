import type { Page } from 'playwright';

export interface Vault {
  /** Waits to be asked for a new passphrase, and gives it. */
  readonly choose: (passphrase: string) => Promise<void>;
  /** Waits to be asked for the passphrase, and gives it. */
  readonly unlock: (passphrase: string) => Promise<void>;
}

/** What stands before everything else while the secrets are closed. */
export function vaultOf(page: Page): Vault {
  const passphraseField = page.getByLabel('Passphrase', { exact: true });
  return {
    choose: async (passphrase) => {
      await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
      await passphraseField.fill(passphrase);
      await page.getByLabel('The same again').fill(passphrase);
      await page.getByRole('button', { name: 'Make the vault' }).click();
    },
    unlock: async (passphrase) => {
      await page.getByRole('heading', { name: 'Unlock Coffer' }).waitFor();
      await passphraseField.fill(passphrase);
      await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    },
  };
}
