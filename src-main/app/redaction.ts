/** Hides secrets in text, by what they look like and by what they are. */
export interface Redaction {
  /** From now on this exact text is hidden wherever it occurs. */
  readonly hide: (secret: string) => void;
  readonly redact: (text: string) => string;
}

/** What Plaid's tokens look like ('access-sandbox-…'), and anything that follows the name of a secret. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(access|public|link|processor|assets?|asset-report|user)-(sandbox|production|development|demo)-[\w-]{6,}/gi, '[$1 token]'],
  [
    /("?(?:client_id|secret|access_token|public_token|link_token|PLAID-CLIENT-ID|PLAID-SECRET|passphrase|password)"?\s*[:=]\s*"?)[^\s",;}&]+/gi,
    '$1[hidden]',
  ],
  [/\b(Bearer|Basic)\s+[\w+/.=-]{8,}/gi, '$1 [hidden]'],
  // 64 hexadecimal digits are a ledger key, 43 or 44 base64 characters may be one.
  [/\b[0-9a-f]{64}\b/gi, '[key]'],
];

/** Shorter texts are words; hiding them would only make the log unreadable. */
const shortestSecret = 6;

export function createRedaction(): Redaction {
  const secrets = new Set<string>();

  return {
    hide: (secret) => {
      if (secret.length >= shortestSecret) secrets.add(secret);
    },
    redact: (text) => {
      let clean = text;
      for (const secret of [...secrets].sort((one, other) => other.length - one.length))
        clean = clean.replaceAll(secret, '[hidden]');
      for (const [pattern, replacement] of patterns) clean = clean.replace(pattern, replacement);
      return clean;
    },
  };
}
