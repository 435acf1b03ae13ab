import { settingsSchema, type Settings } from '#contract/shapes/app.ts';
import { environmentNamed } from './plaid-environment.ts';

/** What Plaid's walkthrough and quickstart tell people to put into their environment, read once. */
export interface WalkthroughVariables {
  /** Keys for one environment, as pasted; null when they are not both there or it is unclear whose they are. */
  readonly keys: { readonly environment: 'sandbox' | 'production'; readonly clientId: string; readonly secret: string } | null;
  readonly settings: Partial<Pick<Settings, 'products' | 'countryCodes' | 'redirectUri'>>;
  /** One sentence for each variable that Coffer cannot use as it is. Holds no value of a secret. */
  readonly notices: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readWalkthroughVariables(environment: Environment): WalkthroughVariables {
  const notices: string[] = [];
  const value = (name: string): string | null => {
    const text = environment[name]?.trim() ?? '';
    return text === '' ? null : text;
  };

  if (value('PLAID_PUBLIC_KEY') !== null) {
    notices.push(
      'PLAID_PUBLIC_KEY is not used any more: Link now starts from a link token, which Coffer makes with your client ID and secret.',
    );
  }
  if (value('PLAID_OAUTH_NONCE') !== null) {
    notices.push(
      'PLAID_OAUTH_NONCE is not used any more: Plaid now carries the state of an OAuth sign-in in oauth_state_id by itself.',
    );
  }

  const settings: { products?: string[]; countryCodes?: Settings['countryCodes']; redirectUri?: string } = {};
  const take = (name: string, parsed: { readonly success: boolean }, store: () => void, hint: string): void => {
    if (parsed.success) store();
    else notices.push(`${name} was left aside: ${hint}.`);
  };

  const products = listIn(value('PLAID_PRODUCTS'), (text) => text.toLowerCase());
  if (products !== null) {
    const usable = products.filter((product) => product !== 'balance');
    if (usable.length < products.length)
      notices.push('PLAID_PRODUCTS names balance, which Link does not take: every product brings it along.');
    const list = usable.includes('transactions') ? usable : ['transactions', ...usable];
    take(
      'PLAID_PRODUCTS',
      settingsSchema.shape.products.safeParse(list),
      () => (settings.products = list),
      'it must list products such as transactions,auth',
    );
  }

  const countryCodes = listIn(value('PLAID_COUNTRY_CODES'), (text) => text.toUpperCase());
  if (countryCodes !== null) {
    const parsedCountries = settingsSchema.shape.countryCodes.safeParse(countryCodes);
    take(
      'PLAID_COUNTRY_CODES',
      parsedCountries,
      () => (settings.countryCodes = parsedCountries.data ?? []),
      'it must list countries whose banks Plaid knows, such as US,CA',
    );
  }

  for (const name of ['PLAID_REDIRECT_URI', 'PLAID_OAUTH_REDIRECT_URI']) {
    const redirectUri = value(name);
    if (redirectUri === null) continue;
    take(
      name,
      settingsSchema.shape.redirectUri.safeParse(redirectUri),
      () => (settings.redirectUri = redirectUri),
      'it must be a whole address, https://…',
    );
  }

  return { keys: keysIn(value, notices), settings, notices };
}

function keysIn(value: (name: string) => string | null, notices: string[]): WalkthroughVariables['keys'] {
  const clientId = value('PLAID_CLIENT_ID');
  const secret = value('PLAID_SECRET');
  const named = value('PLAID_ENV');
  // Plaid's quickstart starts in the sandbox when PLAID_ENV is missing. Nothing is ever guessed to be production.
  const environment = named === null ? 'sandbox' : environmentNamed(named);

  if (named === 'development') {
    notices.push(
      'PLAID_ENV=development no longer exists: Plaid closed that environment. Real banks are in production now, for which its Trial plan is free.',
    );
  } else if (environment === null) {
    notices.push('PLAID_ENV must be exactly sandbox or production: its keys were left aside.');
  }
  if (clientId === null && secret === null) return null;
  if (clientId === null || secret === null) {
    notices.push(
      `${clientId === null ? 'PLAID_CLIENT_ID' : 'PLAID_SECRET'} is missing: keys were left aside, since Plaid wants both.`,
    );
    return null;
  }
  return environment === null ? null : { environment, clientId, secret };
}

function listIn(text: string | null, normalise: (entry: string) => string): string[] | null {
  if (text === null) return null;
  const entries = text
    .split(',')
    .map((entry) => normalise(entry.trim()))
    .filter((entry) => entry !== '');
  return [...new Set(entries)];
}
