import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bank } from '../bank.ts';
import { expiredPage, hostedPage } from '../link-session/hosted-page.ts';
import { hostedPath } from '../link-tokens.ts';
import { comesFromElsewhere } from '../loopback-request.ts';
import { answerOauthRequest } from '../oauth/answer-oauth-request.ts';
import { lostPage, oauthPath } from '../oauth/oauth-pages.ts';
import { PlaidFault } from '../plaid-fault.ts';
import { sendPage } from './send-page.ts';

/** Answers the pages that people see in a browser: a bank's own, and Hosted Link's. False when the request is for neither. */
export function handlePageRequest(request: IncomingMessage, response: ServerResponse, bank: Bank): boolean {
  const path = (request.url ?? '/').replace(/\?.*$/s, '');
  const isOauth = path.startsWith(oauthPath);
  if (!isOauth && !path.startsWith(hostedPath)) return false;
  if (comesFromElsewhere(request)) {
    response.writeHead(403).end();
    return true;
  }
  const answer = async (): Promise<void> => {
    if (isOauth) await answerOauthRequest(request, response, bank, path.slice(oauthPath.length));
    else sendPage(response, hostedPage(bank, path.slice(hostedPath.length)));
  };
  answer().catch((error: unknown) => {
    if (response.headersSent) return void response.destroy();
    sendPage(response, isOauth ? lostPage() : expiredPage(), error instanceof PlaidFault ? error.status : 500);
  });
  return true;
}
