import type {
  Institution,
  InstitutionsGetByIdResponse,
  InstitutionsGetResponse,
  InstitutionsSearchResponse,
  InstitutionStatus,
} from 'plaid';
import { z } from 'zod';
import type { Bank } from '../bank.ts';
import { startOfLocalDay } from '../calendar.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { findInstitutions, institutions, logoOf, type DemoInstitution } from '../institutions.ts';
import { invalidInstitution } from '../plaid-fault.ts';
import { checkProducts } from '../products.ts';
import type { Wire } from '../wire.ts';
import { countryCodes, ignored, pageCount, pageOffset, products } from './common-fields.ts';

interface Detail {
  readonly metadata: boolean;
  readonly status: boolean;
}

function plaidInstitution(institution: DemoInstitution, { metadata, status }: Detail, bank: Bank): Wire<Institution> {
  return {
    institution_id: institution.institutionId,
    name: institution.name,
    country_codes: institution.countryCodes as Wire<Institution>['country_codes'],
    products: institution.products as Wire<Institution>['products'],
    routing_numbers: institution.routingNumbers,
    dtc_numbers: [],
    oauth: institution.oauth,
    ...(metadata ? { url: institution.url, primary_color: institution.primaryColor, logo: logoOf(institution) } : {}),
    ...(status ? { status: plaidStatus(institution, bank) } : {}),
  };
}

const successByHealth = { HEALTHY: 0.98, DEGRADED: 0.61, DOWN: 0 } as const;

function plaidStatus({ institutionId }: DemoInstitution, bank: Bank): Wire<InstitutionStatus> {
  const health = bank.institutionHealth.of(institutionId);
  const success = successByHealth[health];
  const product = {
    status: health,
    last_status_change: new Date(startOfLocalDay(bank.today())).toISOString(),
    breakdown: { success, error_plaid: 0, error_institution: Number((1 - success).toFixed(2)) },
  };
  return {
    item_logins: product,
    transactions_updates: product,
    auth: product,
    identity: product,
    investments_updates: product,
    liabilities_updates: product,
    investments: product,
    liabilities: product,
  };
}

const include = z.boolean().nullish();
const metadataOptions = {
  include_optional_metadata: include,
  include_auth_metadata: ignored,
  include_payment_initiation_metadata: ignored,
};

export const institutionEndpoints: readonly Endpoint[] = [
  endpointFor<InstitutionsSearchResponse>()({
    path: '/institutions/search',
    fields: z.strictObject({
      query: z.string().min(1, 'must be a non-empty string'),
      country_codes: countryCodes,
      products: products.nullish(),
      options: z.strictObject({ ...metadataOptions, oauth: include, payment_initiation: ignored }).optional(),
    }),
    handle: ({ query, country_codes: countries, products: wanted, options }, bank) => {
      checkProducts((wanted ?? []).filter((product) => product !== 'balance'));
      const found = findInstitutions({ query, countries, products: wanted ?? [], oauth: options?.oauth ?? null }).slice(0, 10);
      const detail = { metadata: options?.include_optional_metadata === true, status: false };
      return { institutions: found.map((institution) => plaidInstitution(institution, detail, bank)) };
    },
  }),
  endpointFor<InstitutionsGetResponse>()({
    path: '/institutions/get',
    fields: z.strictObject({
      count: pageCount,
      offset: pageOffset,
      country_codes: countryCodes,
      options: z
        .strictObject({
          ...metadataOptions,
          products: products.nullish(),
          oauth: include,
          routing_numbers: z.array(z.string()).nullish(),
        })
        .optional(),
    }),
    handle: ({ count, offset, country_codes: countries, options }, bank) => {
      checkProducts((options?.products ?? []).filter((product) => product !== 'balance'));
      const routing = options?.routing_numbers ?? null;
      const found = findInstitutions({
        query: '',
        countries,
        products: options?.products ?? [],
        oauth: options?.oauth ?? null,
      }).filter(({ routingNumbers }) => routing === null || routingNumbers.some((number) => routing.includes(number)));
      const detail = { metadata: options?.include_optional_metadata === true, status: false };
      const page = found.slice(offset, offset + count).map((institution) => plaidInstitution(institution, detail, bank));
      return { institutions: page, total: found.length };
    },
  }),
  endpointFor<InstitutionsGetByIdResponse>()({
    path: '/institutions/get_by_id',
    fields: z.strictObject({
      institution_id: z.string().min(1, 'must be a non-empty string'),
      country_codes: countryCodes,
      options: z.strictObject({ ...metadataOptions, include_status: include }).optional(),
    }),
    handle: ({ institution_id: id, country_codes: countries, options }, bank) => {
      const institution = institutions.find(
        ({ institutionId, countryCodes: served }) =>
          institutionId === id && countries.some((country) => served.includes(country)),
      );
      if (institution === undefined) throw invalidInstitution();
      const detail = { metadata: options?.include_optional_metadata === true, status: options?.include_status === true };
      return { institution: plaidInstitution(institution, detail, bank) };
    },
  }),
];
