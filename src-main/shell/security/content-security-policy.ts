/** What each of our two pages may load, as the value of a Content-Security-Policy header. */

const appPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  // React and ECharts set style attributes through the DOM, which a policy allows; they insert no style text.
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

export type PolicySubject =
  | { readonly window: 'app' }
  | { readonly window: 'link'; readonly origin: 'plaid' }
  | { readonly window: 'link'; readonly origin: 'stand-in'; readonly url: string };

export function cspFor(subject: PolicySubject): string {
  if (subject.window === 'app') return appPolicy;
  return subject.origin === 'plaid' ? plaidLinkPolicy : standInLinkPolicy(new URL(subject.url).origin);
}

/**
 * Plaid asks for these sources and for inline scripts (https://plaid.com/docs/link/web/#content-security-policy).
 * The page holds nothing but the link token, which Link needs anyway.
 */
const plaidLinkPolicy = policy({
  'default-src': "'self' https://cdn.plaid.com/",
  'script-src': "'self' 'unsafe-inline' https://cdn.plaid.com/link/v2/stable/link-initialize.js",
  'style-src': "'self' 'unsafe-inline' https://cdn.plaid.com/",
  'img-src': "'self' data: https://cdn.plaid.com/",
  'frame-src': 'https://cdn.plaid.com/',
  'connect-src': "'self' https://production.plaid.com/ https://sandbox.plaid.com/",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

function standInLinkPolicy(bankOrigin: string): string {
  return policy({
    'default-src': "'self'",
    'script-src': `'self' ${bankOrigin}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: ${bankOrigin}`,
    'connect-src': `'self' ${bankOrigin}`,
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
