/** The calls that are about Link's tokens: making one, and asking what came of it. */
import { concealAccessToken } from '#ports/access-token.ts';
import type { BankGateway, CreatedLinkToken, LinkTokenRequest } from '#ports/bank-gateway.ts';
import { isAboutTheQuestionOnly } from './about-the-question.ts';
import type { CallPlaid } from './call-plaid.ts';
import { createdLinkTokenSchema, linkSessionsSchema } from './link-tokens.ts';
import { countryCodesSchema, productsSchema } from './open-sets.ts';

export function createLinkTokenCalls(callPlaid: CallPlaid): Pick<BankGateway, 'createLinkToken' | 'getLinkSessions'> {
  const createLinkToken = (request: LinkTokenRequest): Promise<CreatedLinkToken> =>
    callPlaid({
      endpoint: 'linkTokenCreate',
      send: (client, options) =>
        client.linkTokenCreate(
          {
            client_name: 'Coffer',
            user: { client_user_id: request.clientUserId },
            language: request.language,
            country_codes: countryCodesSchema.parse(request.countryCodes),
            ...(request.redirectUri === null ? {} : { redirect_uri: request.redirectUri }),
            ...linkPurpose(request),
            ...hostedPage(request),
          },
          options,
        ),
      answer: createdLinkTokenSchema,
    });

  return {
    createLinkToken: async (request) => {
      try {
        return await createLinkToken(request);
      } catch (error) {
        const essential = withoutConveniences(request);
        if (essential === null || !isAboutTheQuestionOnly(error)) throw error;
        return createLinkToken(essential);
      }
    },

    getLinkSessions: (linkToken, signal) =>
      callPlaid({
        endpoint: 'linkTokenGet',
        secrets: [concealAccessToken(linkToken)],
        signal,
        send: (client, options) => client.linkTokenGet({ link_token: linkToken }, options),
        answer: linkSessionsSchema,
      }),
  };
}

/** A new Item names products and history; repairing one names the Item and must not name products. */
function linkPurpose(request: LinkTokenRequest): object {
  const consented = productsSchema.parse(request.consentedProducts);
  const ifSupported = productsSchema.parse(request.productsIfSupported);
  const consent = consented.length === 0 ? {} : { additional_consented_products: consented };
  if (request.update !== null) {
    const { item, chooseAccounts, allowReports = false } = request.update;
    return {
      access_token: item.reveal(),
      ...consent,
      ...(chooseAccounts ? { update: { account_selection_enabled: true } } : {}),
      // Of all products, Link's update mode adds only those that are drawn up for a lender (plaid.com/docs/link/update-mode).
      ...(allowReports ? { products: productsSchema.parse(['assets']) } : {}),
    };
  }
  return {
    products: productsSchema.parse(request.products),
    ...(ifSupported.length === 0 ? {} : { required_if_supported_products: ifSupported }),
    ...consent,
    ...(request.institutionId === null ? {} : { institution_id: request.institutionId }),
    ...(request.products.includes('transactions') ? { transactions: { days_requested: request.daysRequested } } : {}),
  };
}

/** A desktop's browser: no app to come back to, and so no redirect that Plaid would have to know (plaid.com/docs/link/hosted-link). */
function hostedPage({ hosted }: LinkTokenRequest): object {
  if (hosted === null) return {};
  return { hosted_link: hosted.completionUri === null ? {} : { completion_redirect_uri: hosted.completionUri } };
}

/**
 * The request without what Link can do without, in case it was that which Plaid found fault with: it
 * documents `institution_id` for some clients only, and no loopback address to come back to. Null
 * when there is nothing to leave out.
 */
function withoutConveniences(request: LinkTokenRequest): LinkTokenRequest | null {
  if (request.institutionId === null && (request.hosted?.completionUri ?? null) === null) return null;
  return { ...request, institutionId: null, hosted: request.hosted === null ? null : { completionUri: null } };
}
