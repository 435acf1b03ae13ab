import type {
  CreditBankIncomeGetResponse,
  CreditSessionsGetResponse,
  IncomeVerificationPaystubsGetResponse,
  UserCreateResponse,
  UserRemoveResponse,
} from 'plaid';
import { z } from 'zod';
import { bankIncome } from '../bank-income.ts';
import { bankUser, createBankUser, incomeItems, removeBankUser } from '../bank-users.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { incomeSessions } from '../income-sessions.ts';
import { healthyItem } from '../item-health.ts';
import { payStubs } from '../pay-stubs.ts';
import { accessToken, ignored } from './common-fields.ts';

const userId = z.string().nullish();

export const incomeEndpoints: readonly Endpoint[] = [
  endpointFor<UserCreateResponse>()({
    path: '/user/create',
    fields: z.strictObject({
      client_user_id: z.string().min(1, 'must be a non-empty string').max(128, 'must be at most 128 characters'),
      identity: ignored,
      end_customer: ignored,
      consumer_report_user_identity: ignored,
      with_upgraded_user: ignored,
    }),
    handle: ({ client_user_id: clientUserId }, bank) => ({ user_id: createBankUser(bank, clientUserId).userId }),
  }),
  endpointFor<UserRemoveResponse>()({
    path: '/user/remove',
    fields: z.strictObject({ user_id: userId, user_token: ignored }),
    handle: ({ user_id: id }, bank) => {
      removeBankUser(bank, bankUser(bank, id).userId);
      return {};
    },
  }),
  // Older than consent by product: Plaid's quickstart still asks it of any Item.
  endpointFor<IncomeVerificationPaystubsGetResponse>()({
    path: '/income/verification/paystubs/get',
    fields: z.strictObject({ access_token: accessToken, income_verification_id: ignored }),
    handle: ({ access_token: token }, bank) => ({
      document_metadata: [],
      paystubs: payStubs(healthyItem(token, bank), bank),
      error: null,
    }),
  }),
  endpointFor<CreditSessionsGetResponse>()({
    path: '/credit/sessions/get',
    fields: z.strictObject({ user_id: userId, user_token: ignored }),
    handle: ({ user_id: id }, bank) => ({ sessions: incomeSessions(bank, bankUser(bank, id).userId) }),
  }),
  endpointFor<CreditBankIncomeGetResponse>()({
    path: '/credit/bank_income/get',
    fields: z.strictObject({
      user_id: userId,
      user_token: ignored,
      options: z.strictObject({ count: z.int().min(1).optional() }).nullish(),
    }),
    handle: ({ user_id: id }, bank) => {
      const user = bankUser(bank, id);
      const items = incomeItems(bank, user.userId);
      return { bank_income: items.length === 0 ? [] : [bankIncome(bank, user.userId, items)] };
    },
  }),
];
