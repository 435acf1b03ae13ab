import type { Handlers } from '#contract/operations.ts';
import type { Institution } from '#contract/shapes/connections.ts';
import type { BankInstitution } from '#domain/bank-facts.ts';
import { institutionHealth } from '#domain/institution-health.ts';
import type { HandlerParts } from './parts.ts';

type Names = `institutions.${'search' | 'health'}`;

export function institutionHandlers({ session, settings }: HandlerParts): Pick<Handlers, Names> {
  const countries = (one: string | undefined): readonly string[] =>
    one === undefined ? settings.current().settings.countryCodes : [one];
  return {
    'institutions.search': async ({ query, product, countryCode }) => {
      const gateway = await (await session()).gateway();
      const found = await gateway.searchInstitutions(query, countries(countryCode), product ?? null);
      return found.map(institutionShown);
    },

    'institutions.health': async ({ institutionId, countryCode }) => {
      const gateway = await (await session()).gateway();
      return institutionHealth(await gateway.getInstitutionHealth(institutionId, countries(countryCode)));
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
