import { z } from 'zod';

import { profileSchema } from '../ids.ts';

/** Where the secrets are kept, and whether they can be reached now. */
export const vaultStateSchema = z.object({
  backend: z.enum(['keychain', 'passphrase', 'memory', 'demo']),
  status: z.enum([
    'ok',
    /** The keychain is there but locked; or the passphrase has not been given yet. */
    'locked',
    /** No keychain answers. A passphrase vault can stand in. */
    'unavailable',
    /** A different keychain answers than the one this profile's secrets were written to. */
    'changed',
  ]),
  /** Locked, and no passphrase vault exists yet: the next passphrase makes it. */
  passphraseIsNew: z.boolean(),
  message: z.string().nullable(),
});
export type VaultState = z.infer<typeof vaultStateSchema>;

/** The languages that Link speaks and the countries whose banks it knows (plaid 47, /link/token/create). */
export const linkLanguages = [
  'da', 'de', 'en', 'es', 'et', 'fr', 'hi', 'it', 'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'sv', 'vi',
] as const; // prettier-ignore
export const linkCountries = [
  'US', 'CA', 'GB', 'IE', 'FR', 'ES', 'NL', 'DE', 'IT', 'PL', 'DK', 'NO', 'SE', 'EE', 'LT', 'LV', 'PT', 'BE', 'AT', 'FI',
] as const; // prettier-ignore

export const countryCodeSchema = z.enum(linkCountries, {
  error: `must be countries whose banks Plaid knows: ${linkCountries.join(', ')}`,
});
export const productNameSchema = z.string().regex(/^[a-z_]+$/, 'must be Plaid product names, such as transactions');

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** Link's language, ISO 639-1. */
  language: z.enum(linkLanguages, { error: `must be a language that Plaid’s window speaks: ${linkLanguages.join(', ')}` }),
  /** ISO 3166-1 alpha-2 codes of the countries to look for banks in. */
  countryCodes: z.array(countryCodeSchema).min(1, 'must name at least one country').max(linkCountries.length),
  /** Plaid products asked for in Link. */
  products: z.array(productNameSchema).min(1).max(20),
  /** Days of history asked for when a bank is first linked. Plaid fixes it then, for good. */
  daysRequested: z.int().min(1).max(730),
  /** Only needed where a bank's OAuth demands a registered redirect. */
  redirectUri: z.url().nullable(),
  /** How many Items the Plaid plan of the Production keys allows; null: as many as one likes. */
  itemLimit: z.int().min(1, 'must be a whole number from 1').max(100_000).nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const keysStateSchema = z.object({
  environment: z.enum(['sandbox', 'production']),
  saved: z.boolean(),
  /** The last four characters, the rest hidden. Null when not saved. */
  maskedClientId: z.string().nullable(),
  maskedSecret: z.string().nullable(),
  check: z.enum(['unchecked', 'accepted', 'rejected', 'unreachable']),
  message: z.string().nullable(),
});
export type KeysState = z.infer<typeof keysStateSchema>;

export const appStateSchema = z.object({
  version: z.string(),
  /** Null until the user has chosen a door. */
  profile: profileSchema.nullable(),
  vault: vaultStateSchema,
  /** Whether this profile can talk to Plaid at all: keys are saved, or it is the demo. */
  keysReady: z.boolean(),
  settings: settingsSchema,
  dataFolder: z.string(),
  /** What runs the window: 'Electron 45.4.1', or the Chromium host. */
  host: z.string(),
  /** The machine's today: what "this month" means. */
  today: z.string(),
  /** What became of things that an earlier run left half done, a sentence each, since this start. */
  recovered: z.array(z.string()),
});
export type AppState = z.infer<typeof appStateSchema>;

/** The pages outside that the app may open in the system browser. The page names a topic, never an address. */
export const helpTopicSchema = z.enum([
  'plaid-keys',
  'plaid-signup',
  'plaid-oauth',
  'plaid-status',
  'plaid-portal',
  'plaid-safety',
]);
export type HelpTopic = z.infer<typeof helpTopicSchema>;
