/** The token and the address of a link that is open in a browser: both open the way to linking, so the vault has them. */
import { z } from 'zod';

import type { SecretVault } from '#ports/secret-vault.ts';
import { hostedLinkName, hostedOfName } from './secret-names.ts';

const secretSchema = z.object({ linkToken: z.string(), address: z.string() });
export type HostedLinkSecret = z.infer<typeof secretSchema>;

export async function keepHostedSecret(vault: SecretVault, id: string, secret: HostedLinkSecret): Promise<void> {
  await vault.write(hostedLinkName(id), JSON.stringify(secret));
}

/** Null when it is not there (any more), or is nothing that we wrote. */
export async function readHostedSecret(vault: SecretVault, id: string): Promise<HostedLinkSecret | null> {
  const text = await vault.read(hostedLinkName(id));
  if (text === null) return null;
  try {
    return secretSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export async function discardHostedSecret(vault: SecretVault, id: string): Promise<void> {
  await vault.remove(hostedLinkName(id));
}

/** Deletes what a crash left of links that nobody knows. */
export async function sweepHostedSecrets(vault: SecretVault, known: ReadonlySet<string>): Promise<void> {
  for (const id of (await vault.names()).map(hostedOfName)) {
    if (id !== null && !known.has(id)) await discardHostedSecret(vault, id);
  }
}
