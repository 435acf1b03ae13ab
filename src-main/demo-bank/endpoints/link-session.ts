/** What the panes of Link's stand-in ask. The link token is the key; Plaid has nothing public of this kind. */
import { z } from 'zod';
import { isShared } from '../account-changes.ts';
import type { Bank } from '../bank.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { findInstitutions } from '../institutions.ts';
import { itemFault } from '../item-faults.ts';
import {
  linkInstitution,
  linkInstitutionOf,
  offeredAccounts,
  productsToConsentTo,
  updatedItem,
  type LinkInstitution,
  type OfferedAccount,
} from '../link-session/link-offers.ts';
import {
  accountsBehind,
  exitLinkSession,
  finishLinkSession,
  recordLinkEvent,
  requireOpenSession,
  startLinkSession,
  userBehind,
  type SharedAccounts,
} from '../link-sessions.ts';
import { usableLinkToken } from '../link-tokens.ts';
import { isOfThisMachine } from '../loopback-request.ts';
import type { OauthGrant } from '../oauth/oauth-grants.ts';
import { oauthPath } from '../oauth/oauth-pages.ts';
import type { Challenge } from '../people/multi-factor.ts';
import { invalidField, oauthStateIdNotFound } from '../plaid-fault.ts';
import { linkAccount, sharedAccounts } from '../plaid-shapes.ts';
import { openAccountKeys } from '../update-mode.ts';
import type { Answer } from '../wire.ts';

interface StartResponse {
  link_session_id: string;
  client_name: string;
  /** Update mode: the institution to sign in to again. */
  update_institution: LinkInstitution | null;
  /** The institution that was chosen before Link was opened. */
  institution: LinkInstitution | null;
  asks_for: readonly string[];
  selects_accounts: boolean;
  request_id: string;
}

interface InstitutionsResponse {
  institutions: LinkInstitution[];
  request_id: string;
}

interface SignInResponse {
  /** Empty while the bank asks for more. */
  accounts: readonly OfferedAccount[];
  challenge: Challenge | null;
  request_id: string;
}

interface FinishResponse {
  public_token: string;
  accounts: ReturnType<typeof linkAccount>[];
  request_id: string;
}

interface OauthResponse {
  oauth_state_id: string;
  /** The bank's own page. */
  url: string;
  request_id: string;
}

interface OauthStateResponse {
  state: OauthGrant['state'];
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

function finishedSession(bank: Bank, token: string, sessionId: string, shared: SharedAccounts): Answer<FinishResponse> {
  const { publicToken, itemId } = finishLinkSession(bank, token, sessionId, shared);
  const item = bank.items.byId(itemId);
  const accounts = item === null ? [] : sharedAccounts(item, bank).map((account) => linkAccount(item, account));
  return { public_token: publicToken, accounts };
}

/** Throws OAUTH_STATE_ID_NOT_FOUND, also for a sign-in that another session began. */
function grantOf(bank: Bank, sessionId: string, stateId: string): OauthGrant {
  const grant = bank.oauth.byState(stateId);
  if (grant.linkSessionId !== sessionId) throw oauthStateIdNotFound();
  return grant;
}

export const linkSessionEndpoints: readonly Endpoint[] = [
  endpointFor<StartResponse>()({
    path: '/link/session/start',
    fields: z.strictObject({ link_token: linkToken }),
    handle: ({ link_token: token }, bank) => {
      const record = usableLinkToken(bank, token);
      const item = updatedItem(record, bank);
      return {
        link_session_id: startLinkSession(bank, token),
        client_name: record.clientName,
        update_institution: linkInstitutionOf(item?.institutionId ?? null, record),
        institution: linkInstitutionOf(record.institutionId, record),
        asks_for: productsToConsentTo(record, item),
        selects_accounts: record.selectsAccounts,
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
      const record = usableLinkToken(bank, token);
      const opened = accountsBehind(bank, { institutionId, username, password, answers });
      if ('kind' in opened) return { accounts: [], challenge: opened };
      return { accounts: offeredAccounts(opened, updatedItem(record, bank), bank), challenge: null };
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
    handle: ({ link_token: token, link_session_id: id, account_keys: accountKeys, ...request }, bank) => {
      const { institution_id: institutionId, username, password, answers, withheld_products: withheldProducts } = request;
      const user = userBehind({ institutionId, username, password, answers });
      return finishedSession(bank, token, id, { institutionId, user, accountKeys, withheldProducts });
    },
  }),
  endpointFor<ExitResponse>()({
    path: '/link/session/exit',
    fields: z.strictObject({
      ...session,
      error_code: z.string().max(200).nullable(),
      error_type: z.string().max(200).optional(),
      error_message: z.string().max(2000).optional(),
      display_message: z.string().max(2000).nullish(),
      status: z.string().max(200).nullable(),
    }),
    handle: (exit, bank) => {
      exitLinkSession(bank, exit.link_token, exit.link_session_id, {
        errorCode: exit.error_code,
        errorType: exit.error_type ?? 'ITEM_ERROR',
        errorMessage: exit.error_message ?? '',
        displayMessage: exit.display_message ?? null,
        status: exit.status,
      });
      return {};
    },
  }),
  endpointFor<ExitResponse>()({
    path: '/link/session/event',
    fields: z.strictObject({
      ...session,
      name: z.string().max(100),
      number: z.int().nonnegative(),
      metadata: z.record(z.string(), z.string().max(2000)),
    }),
    handle: ({ link_token: token, link_session_id: id, ...event }, bank) => {
      recordLinkEvent(bank, token, id, event);
      return {};
    },
  }),
  endpointFor<OauthResponse>()({
    path: '/link/session/oauth_start',
    fields: z.strictObject({
      ...session,
      institution_id: z.string(),
      return_origin: z.string().refine(isOfThisMachine, 'must be an origin on this machine'),
    }),
    handle: ({ link_token: token, link_session_id: id, institution_id: institutionId, return_origin: returnOrigin }, bank) => {
      const record = usableLinkToken(bank, token);
      requireOpenSession(record, id);
      const item = updatedItem(record, bank);
      const { stateId } = bank.oauth.open({
        linkSessionId: id,
        institutionId,
        returnOrigin,
        clientName: record.clientName,
        sharedKeys: item === null ? null : openAccountKeys(bank, item).filter((key) => isShared(item, key)),
      });
      return { oauth_state_id: stateId, url: `${bank.origin()}${oauthPath}${stateId}` };
    },
  }),
  endpointFor<OauthStateResponse>()({
    path: '/link/session/oauth_state',
    fields: z.strictObject({ ...session, oauth_state_id: z.string() }),
    handle: ({ link_session_id: id, oauth_state_id: stateId }, bank) => ({ state: grantOf(bank, id, stateId).state }),
  }),
  endpointFor<FinishResponse>()({
    path: '/link/session/oauth_finish',
    fields: z.strictObject({ ...session, oauth_state_id: z.string() }),
    handle: ({ link_token: token, link_session_id: id, oauth_state_id: stateId }, bank) => {
      const { institutionId, user, accountKeys, state } = grantOf(bank, id, stateId);
      if (state === 'denied') throw itemFault('ACCESS_NOT_GRANTED');
      if (state === 'open' || user === null || accountKeys === null)
        throw invalidField('oauth_state_id: the user has not finished at the bank');
      const finished = finishedSession(bank, token, id, { institutionId, user, accountKeys, withheldProducts: [] });
      bank.oauth.close(stateId);
      return finished;
    },
  }),
];
