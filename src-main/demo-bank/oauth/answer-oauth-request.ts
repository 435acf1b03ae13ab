/** The bank's own pages, at /oauth/<state id>: which form leads to which page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bank } from '../bank.ts';
import { readForm } from '../loopback-request.ts';
import { sendPage } from '../pages/send-page.ts';
import { personOf, signIn } from '../people/user-directory.ts';
import { PlaidFault } from '../plaid-fault.ts';
import type { HeldAccount } from '../people/person.ts';
import type { OauthGrant } from './oauth-grants.ts';
import { accountsPage, consentPage, returnPage, signInPage } from './oauth-pages.ts';

/** Throws OAUTH_STATE_ID_NOT_FOUND. */
export async function answerOauthRequest(
  request: IncomingMessage,
  response: ServerResponse,
  bank: Bank,
  stateId: string,
): Promise<void> {
  const grant = bank.oauth.byState(stateId);
  const problem = request.method === 'POST' && grant.state === 'open' ? step(grant, await readForm(request), bank) : null;
  if (grant.state !== 'open') sendPage(response, returnPage(grant));
  else if (grant.user === null) sendPage(response, signInPage(grant, problem));
  else if (grant.accountKeys === null) sendPage(response, accountsPage(grant, accountsOf(grant, bank), problem));
  else sendPage(response, consentPage(grant));
}

/** Takes the form of one page; answers what is wrong with it, in words. */
function step(grant: OauthGrant, form: URLSearchParams, bank: Bank): string | null {
  switch (form.get('step')) {
    case 'deny':
      grant.state = 'denied';
      return null;
    case 'sign-in':
      try {
        grant.user = signIn(form.get('username')?.trim() ?? '', form.get('password') ?? '');
      } catch (error) {
        if (!(error instanceof PlaidFault)) throw error;
        return error.displayMessage ?? error.message;
      }
      return null;
    case 'choose': {
      const known = new Set(accountsOf(grant, bank).map(({ key }) => key));
      const chosen = form.getAll('account').filter((key) => known.has(key));
      if (chosen.length === 0) return 'Choose at least one account.';
      grant.accountKeys = chosen;
      return null;
    }
    case 'allow':
      if (grant.user !== null && grant.accountKeys !== null) grant.state = 'granted';
      return null;
    case null:
    default:
      return null;
  }
}

function accountsOf({ user, institutionId }: OauthGrant, bank: Bank): readonly HeldAccount[] {
  return user === null ? [] : personOf(user, institutionId, bank.seed, bank.today()).accounts;
}
