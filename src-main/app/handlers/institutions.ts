import type { Handlers } from '#contract/operations.ts';
import type { Institution } from '#contract/shapes/connections.ts';
import type { BankInstitution } from '#domain/bank-facts.ts';
import type { HandlerParts } from './parts.ts';

export function institutionHandlers({ session, settings }: HandlerParts): Pick<Handlers, 'institutions.search'> {
  return {
    'institutions.search': async ({ query }) => {
      const gateway = await (await session()).gateway();
      const found = await gateway.searchInstitutions(query, settings.current().settings.countryCodes);
      return found.map(institutionShown);
    },
  };
}

function institutionShown(institution: BankInstitution): Institution {
  const { products, countryCodes, logo } = institution;
  return { ...institution, products: [...products], countryCodes: [...countryCodes], logo: logoAddress(logo) };
}

/** Plaid gives logos as bare base64; a page can show them as a `data:` address without fetching anything. */
export function logoAddress(logo: string | null): string | null {
  if (logo === null || logo.startsWith('data:image/png;base64,')) return logo;
  return `data:image/png;base64,${logo}`;
}
