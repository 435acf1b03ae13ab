/** What the panes of Link's stand-in ask. The link token is the key; Plaid has nothing public of this kind. */
import { z } from 'zod';
import type { Bank } from '../bank.ts';
import type { LinkTokenRecord } from '../bank-state.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { findInstitutions, institutionById, logoOf, type DemoInstitution } from '../institutions.ts';
import { accountsBehind, exitLinkSession, finishLinkSession, startLinkSession } from '../link-sessions.ts';
import { usableLinkToken } from '../link-tokens.ts';
import type { Challenge } from '../people/multi-factor.ts';
import { linkAccount, sharedAccounts } from '../plaid-shapes.ts';

export interface LinkInstitution {
  readonly institution_id: string;
  readonly name: string;
  readonly logo: string;
  readonly url: string | null;
  readonly supported: boolean;
}

interface StartResponse {
  link_session_id: string;
  client_name: string;
  /** Update mode: the institution to sign in to again. */
  update_institution: LinkInstitution | null;
  request_id: string;
}

interface InstitutionsResponse {
  institutions: LinkInstitution[];
  request_id: string;
}

interface SignInResponse {
  /** Empty while the bank asks for more. */
  accounts: { key: string; name: string; mask: string | null; subtype: string | null; type: string }[];
  challenge: Challenge | null;
  request_id: string;
}

interface FinishResponse {
  public_token: string;
  accounts: ReturnType<typeof linkAccount>[];
  request_id: string;
}

interface ExitResponse {
  request_id: string;
}

const linkToken = z.string();
const session = { link_token: linkToken, link_session_id: z.string() };
const credentials = {
  institution_id: z.string(),
  username: z.string().max(200),
  password: z.string().max(60_000),
  answers: z
    .array(z.array(z.string().max(200)).max(10))
    .max(10)
    .default([]),
};

function linkInstitution(institution: DemoInstitution, record: LinkTokenRecord): LinkInstitution {
  const { institutionId, name, url, products } = institution;
  const supported = record.products.every((product) => products.includes(product));
  return { institution_id: institutionId, name, url, logo: logoOf(institution), supported };
}

function updateInstitution(record: LinkTokenRecord, bank: Bank): LinkInstitution | null {
  const item = record.updateItemId === null ? null : bank.items.byId(record.updateItemId);
  const institution = institutionById(item?.institutionId);
  return institution === undefined ? null : linkInstitution(institution, record);
}

export const linkSessionEndpoints: readonly Endpoint[] = [
  endpointFor<StartResponse>()({
    path: '/link/session/start',
    fields: z.strictObject({ link_token: linkToken }),
    handle: ({ link_token: token }, bank) => {
      const record = usableLinkToken(bank, token);
      return {
        link_session_id: startLinkSession(bank, token),
        client_name: record.clientName,
        update_institution: updateInstitution(record, bank),
      };
    },
  }),
  endpointFor<InstitutionsResponse>()({
    path: '/link/session/institutions',
    fields: z.strictObject({ link_token: linkToken, query: z.string().max(200) }),
    handle: ({ link_token: token, query }, bank) => {
      const record = usableLinkToken(bank, token);
      const found = findInstitutions({ query, countries: record.countryCodes, products: [], oauth: null });
      return { institutions: found.map((institution) => linkInstitution(institution, record)) };
    },
  }),
  endpointFor<SignInResponse>()({
    path: '/link/session/sign_in',
    fields: z.strictObject({ ...session, ...credentials }),
    handle: ({ link_token: token, institution_id: institutionId, username, password, answers }, bank) => {
      usableLinkToken(bank, token);
      const opened = accountsBehind(bank, { institutionId, username, password, answers });
      if ('kind' in opened) return { accounts: [], challenge: opened };
      return {
        accounts: opened.map(({ key, name, mask, subtype, type }) => ({ key, name, mask, subtype, type })),
        challenge: null,
      };
    },
  }),
  endpointFor<FinishResponse>()({
    path: '/link/session/finish',
    fields: z.strictObject({
      ...session,
      ...credentials,
      account_keys: z.array(z.string()),
      withheld_products: z.array(z.string()).default([]),
    }),
    handle: ({ link_token: token, link_session_id: id, account_keys: accountKeys, withheld_products, ...signedInWith }, bank) => {
      const { institution_id: institutionId, username, password, answers } = signedInWith;
      const sharing = { accountKeys, withheldProducts: withheld_products };
      const { publicToken, itemId } = finishLinkSession(bank, token, id, { institutionId, username, password, answers }, sharing);
      const item = bank.items.byId(itemId);
      const accounts = item === null ? [] : sharedAccounts(item, bank).map((account) => linkAccount(item, account));
      return { public_token: publicToken, accounts };
    },
  }),
  endpointFor<ExitResponse>()({
    path: '/link/session/exit',
    fields: z.strictObject({ ...session, error_code: z.string().nullable(), status: z.string().nullable() }),
    handle: ({ link_token: token, link_session_id: id, error_code: errorCode, status }, bank) => {
      exitLinkSession(bank, token, id, { errorCode, status });
      return {};
    },
  }),
];
