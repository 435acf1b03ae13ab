import { failed } from '#contract/failures.ts';
import type { SecretName, SecretVault } from '#ports/secret-vault.ts';

/** Writes a secret and reads it back: what a vault does not give again must not be relied upon. `consequence` ends the sentence then. */
export async function keepSecret(
  vault: SecretVault,
  name: SecretName,
  secret: string,
  consequence = 'so the bank’s key is not safe there',
): Promise<void> {
  await vault.write(name, secret);
  if ((await vault.read(name)) === secret) return;
  throw failed('vault-unavailable', `The keychain did not give back what it was given, ${consequence}.`);
}
