import type { HelpTopic } from '#contract/shapes/app.ts';

/**
 * The only addresses Coffer ever opens in the system's browser. A page names a topic; it never hands
 * over an address. Each is one that Plaid's own documents name: its quickstart (keys, oauth), its
 * docs (signup, portal) and its site (status, safety), as of November 2026.
 */
export const addressByTopic: Readonly<Record<HelpTopic, string>> = {
  'plaid-keys': 'https://dashboard.plaid.com/developers/keys',
  'plaid-signup': 'https://dashboard.plaid.com/signup',
  'plaid-oauth': 'https://dashboard.plaid.com/settings/compliance/us-oauth-institutions',
  'plaid-status': 'https://status.plaid.com/',
  'plaid-portal': 'https://my.plaid.com/',
  'plaid-safety': 'https://plaid.com/safety/',
};
