/** The institutions of Plaid's Sandbox, by their own names and ids (plaid.com/docs/sandbox/institutions). */
import type { Instant } from '#contract/dates.ts';
import { monogramPng } from './monogram-png.ts';

export interface DemoInstitution {
  readonly institutionId: string;
  readonly name: string;
  readonly countryCodes: readonly string[];
  readonly products: readonly string[];
  readonly oauth: boolean;
  readonly url: string | null;
  readonly primaryColor: string;
  readonly routingNumbers: readonly string[];
  readonly health: InstitutionHealth;
  /** How long its customers' consent lasts; null where it does not end (plaid.com/docs/link/oauth). */
  readonly consentDays: number | null;
  /** Gives numbers that stand for the real ones and, with them, ids that outlive an Item: as Chase, PNC and U.S. Bank do. */
  readonly tokenizesNumbers: boolean;
}

export type InstitutionHealth = 'HEALTHY' | 'DEGRADED' | 'DOWN';

const usual = {
  countryCodes: ['US'],
  products: ['assets', 'auth', 'balance', 'transactions', 'identity', 'investments', 'liabilities', 'income_verification'],
  oauth: false,
  health: 'HEALTHY',
  routingNumbers: [],
  consentDays: null,
  tokenizesNumbers: false,
} as const;

export const institutions: readonly DemoInstitution[] = [
  {
    ...usual,
    institutionId: 'ins_109508',
    name: 'First Platypus Bank',
    url: 'https://firstplatypus.example',
    primaryColor: '#1f7a5c',
    routingNumbers: ['122105155'],
  },
  {
    ...usual,
    institutionId: 'ins_109509',
    name: 'First Gingham Credit Union',
    url: 'https://firstgingham.example',
    primaryColor: '#b8433a',
    routingNumbers: ['322271627'],
  },
  {
    ...usual,
    institutionId: 'ins_109510',
    name: 'Tattersall Federal Credit Union',
    url: 'https://tattersall.example',
    primaryColor: '#2f5fa8',
  },
  {
    ...usual,
    institutionId: 'ins_109511',
    name: 'Tartan Bank',
    url: 'https://tartanbank.example',
    primaryColor: '#7a3b8f',
    routingNumbers: ['021000021'],
  },
  {
    ...usual,
    institutionId: 'ins_109512',
    name: 'Houndstooth Bank',
    url: 'https://houndstooth.example',
    primaryColor: '#3d4451',
  },
  {
    ...usual,
    institutionId: 'ins_130016',
    name: 'Balance Bank',
    url: null,
    primaryColor: '#0e7490',
    products: ['balance', 'auth', 'transactions', 'identity'],
  },
  {
    ...usual,
    institutionId: 'ins_43',
    name: 'Tartan-Dominion Bank of Canada',
    url: null,
    primaryColor: '#a1552a',
    countryCodes: ['CA'],
    products: ['assets', 'auth', 'balance', 'transactions', 'identity'],
  },
  {
    ...usual,
    institutionId: 'ins_127287',
    name: 'Platypus OAuth Bank',
    url: null,
    primaryColor: '#2a6f97',
    oauth: true,
    consentDays: 365,
    tokenizesNumbers: true,
  },
  {
    ...usual,
    institutionId: 'ins_117181',
    name: 'Flexible Platypus Open Banking',
    url: null,
    primaryColor: '#5b5f97',
    countryCodes: ['GB', 'IE', 'FR', 'ES', 'NL', 'DE'],
    products: ['auth', 'balance', 'transactions', 'identity'],
    oauth: true,
    consentDays: 180,
  },
  {
    ...usual,
    institutionId: 'ins_132363',
    name: 'Unhealthy Platypus Bank - Degraded',
    url: null,
    primaryColor: '#a16207',
    health: 'DEGRADED',
  },
  {
    ...usual,
    institutionId: 'ins_132361',
    name: 'Unhealthy Platypus Bank - Bank Down',
    url: null,
    primaryColor: '#9f1239',
    health: 'DOWN',
  },
  { ...usual, institutionId: 'ins_133402', name: 'Unsupported Platypus Bank', url: null, primaryColor: '#57534e', products: [] },
];

const logos = new Map<string, string>();

/** Base64 PNG, 152 by 152 pixels as Plaid's are. */
export function logoOf(institution: DemoInstitution): string {
  const known = logos.get(institution.institutionId);
  if (known !== undefined) return known;
  const initial =
    institution.name
      .split(' ')
      .find((word) => word !== 'First')
      ?.charAt(0) ?? '?';
  const logo = monogramPng(initial, institution.primaryColor).toString('base64');
  logos.set(institution.institutionId, logo);
  return logo;
}

/** Undefined for an id that no institution has. */
export function institutionById(id: string | undefined): DemoInstitution | undefined {
  return institutions.find(({ institutionId }) => institutionId === id);
}

const oneDay = 86_400_000;

/** When a consent that is given now ends; null: never. */
export function consentEnd(institutionId: string, now: Instant): Instant | null {
  const days = institutionById(institutionId)?.consentDays ?? null;
  return days === null ? null : now + days * oneDay;
}

/** Products that every institution with accounts can give. */
const followUps: ReadonlySet<string> = new Set([
  'recurring_transactions',
  'transactions_refresh',
  'signal',
  'identity_match',
  'statements',
  'balance_plus',
]);

export function offers({ products }: DemoInstitution, product: string): boolean {
  return products.includes(product) || (products.length > 0 && followUps.has(product));
}

export interface InstitutionSearch {
  /** Any case; part of a name. Empty finds all. */
  readonly query: string;
  readonly countries: readonly string[];
  readonly products: readonly string[];
  readonly oauth: boolean | null;
}

/** The institutions that match, those whose name begins with the query first. */
export function findInstitutions({ query, countries, products, oauth }: InstitutionSearch): readonly DemoInstitution[] {
  const text = query.trim().toLowerCase();
  const matching = institutions.filter(
    (institution) =>
      institution.name.toLowerCase().includes(text) &&
      countries.some((country) => institution.countryCodes.includes(country)) &&
      products.every((product) => institution.products.includes(product)) &&
      (oauth === null || institution.oauth === oauth),
  );
  const [starting, containing] = [true, false].map((starts) =>
    matching.filter(({ name }) => name.toLowerCase().startsWith(text) === starts),
  );
  return [...(starting ?? []), ...(containing ?? [])];
}
