/** What Plaid says of banks, before and after one is linked. */
import type { InstitutionsGetByIdRequestOptions } from 'plaid';
import type { z } from 'zod';

import type { InstitutionId } from '#contract/ids.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { CallPlaid } from './call-plaid.ts';
import { institutionAnswerSchema, institutionHealthAnswerSchema, institutionsAnswerSchema } from './institutions.ts';
import { countryCodesSchema, productsSchema } from './open-sets.ts';

type InstitutionCalls = Pick<BankGateway, 'searchInstitutions' | 'getInstitution' | 'getInstitutionHealth'>;

export function createInstitutionCalls(callPlaid: CallPlaid): InstitutionCalls {
  const askAbout = <Output>(
    institutionId: InstitutionId,
    countryCodes: readonly string[],
    asked: InstitutionsGetByIdRequestOptions,
    answer: z.ZodType<Output>,
  ): Promise<Output> =>
    callPlaid({
      endpoint: 'institutionsGetById',
      send: (client, options) =>
        client.institutionsGetById(
          { institution_id: institutionId, country_codes: countryCodesSchema.parse(countryCodes), options: asked },
          options,
        ),
      answer,
    });

  return {
    searchInstitutions: (query, countryCodes, product) =>
      callPlaid({
        endpoint: 'institutionsSearch',
        send: (client, options) =>
          client.institutionsSearch(
            {
              query,
              country_codes: countryCodesSchema.parse(countryCodes),
              ...(product === null ? {} : { products: productsSchema.parse([product]) }),
              options: { include_optional_metadata: true },
            },
            options,
          ),
        answer: institutionsAnswerSchema,
      }),

    getInstitution: (institutionId, countryCodes) =>
      askAbout(institutionId, countryCodes, { include_optional_metadata: true }, institutionAnswerSchema),

    getInstitutionHealth: (institutionId, countryCodes) =>
      askAbout(institutionId, countryCodes, { include_status: true }, institutionHealthAnswerSchema),
  };
}
