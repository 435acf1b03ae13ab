/** Plaid's tokens by their documented form, and anything long enough after such a prefix to be one. */
const plaidTokens = /\b(access|public|link|asset|assets|processor|user)-(sandbox|development|production)-[0-9a-z-]+/giu;

/** `text` without anything that looks like a Plaid token, and without the `secrets` given. */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  return secrets
    .filter((secret) => secret.length > 3)
    .reduce((rest, secret) => rest.replaceAll(secret, '[hidden]'), text.replace(plaidTokens, '$1-$2-[hidden]'));
}
