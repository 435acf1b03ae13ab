/** The calls that are about bank income: its user, its Link session, what it says. */
import { z } from 'zod';

import { concealAccessToken } from '#ports/access-token.ts';
import type { IncomeCalls, IncomeUser } from '#ports/income-calls.ts';
import type { CallPlaid } from './call-plaid.ts';
import { countryCodesSchema, incomeSourceTypesSchema, productsSchema } from './open-sets.ts';
import { incomeAnswerSchema, incomeSessionsSchema, incomeUserSchema } from './income.ts';

const linkTokenAnswer = z.object({ link_token: z.string().min(1) }).transform((answer) => ({ linkToken: answer.link_token }));

const products = productsSchema.parse(['income_verification']);
const incomeSourceTypes = incomeSourceTypesSchema.parse(['bank']);

export function createIncomeCalls(callPlaid: CallPlaid): IncomeCalls {
  return {
    createIncomeUser: (clientUserId) =>
      callPlaid({
        endpoint: 'userCreate',
        send: (client, options) => client.userCreate({ client_user_id: clientUserId }, undefined, options),
        answer: incomeUserSchema.transform(({ user_id: userId, user_token: token }): IncomeUser => ({
          userId,
          userToken: token === null || token === undefined ? null : concealAccessToken(token),
        })),
      }),

    removeIncomeUser: async (user) => {
      await callPlaid({
        endpoint: 'userRemove',
        secrets: secretsOf(user),
        send: (client, options) => client.userRemove(named(user), undefined, options),
        answer: z.unknown(),
      });
    },

    createIncomeLinkToken: ({ user, clientUserId, language, countryCodes, redirectUri, days }) =>
      callPlaid({
        endpoint: 'linkTokenCreate',
        secrets: secretsOf(user),
        send: (client, options) =>
          client.linkTokenCreate(
            {
              client_name: 'Coffer',
              user: { client_user_id: clientUserId },
              ...named(user),
              language,
              country_codes: countryCodesSchema.parse(countryCodes),
              products,
              income_verification: { income_source_types: incomeSourceTypes, bank_income: { days_requested: days } },
              ...(redirectUri === null ? {} : { redirect_uri: redirectUri }),
            },
            options,
          ),
        answer: linkTokenAnswer,
      }),

    shareSandboxIncome: async ({ user, institutionId, username, password, days }) => {
      await callPlaid({
        endpoint: 'sandboxPublicTokenCreate',
        secrets: secretsOf(user),
        send: (client, options) =>
          client.sandboxPublicTokenCreate(
            {
              institution_id: institutionId,
              initial_products: products,
              ...named(user),
              options: {
                override_username: username,
                override_password: password,
                income_verification: { income_source_types: incomeSourceTypes, bank_income: { days_requested: days } },
              },
            },
            options,
          ),
        answer: z.unknown(),
      });
    },

    getIncomeSession: (user) =>
      callPlaid({
        endpoint: 'creditSessionsGet',
        secrets: secretsOf(user),
        send: (client, options) => client.creditSessionsGet(named(user), options),
        answer: incomeSessionsSchema,
      }),

    getIncome: (user, signal) =>
      callPlaid({
        endpoint: 'creditBankIncomeGet',
        secrets: secretsOf(user),
        signal,
        send: (client, options) => client.creditBankIncomeGet({ ...named(user), options: { count: 1 } }, options),
        answer: incomeAnswerSchema,
      }),
  };
}

/** A token where there is one: clients that get one may not use the id (plaid.com/docs/api/users/user-apis). */
function named({ userId, userToken }: IncomeUser): { readonly user_token: string } | { readonly user_id: string } {
  return userToken === null ? { user_id: userId } : { user_token: userToken.reveal() };
}

function secretsOf({ userToken }: IncomeUser): readonly NonNullable<IncomeUser['userToken']>[] {
  return userToken === null ? [] : [userToken];
}
