import type { CreditSession } from 'plaid';
import type { Bank } from './bank.ts';
import { incomeItems } from './bank-users.ts';
import type { Wire } from './wire.ts';

/** The Link sessions in which a user shared their income, the latest first. */
export function incomeSessions(bank: Bank, userId: string): readonly Wire<CreditSession>[] {
  const items = new Map(incomeItems(bank, userId).map((item) => [item.itemId, item]));
  const sessions = bank.state
    .read()
    .linkTokens.flatMap((record) => record.sessions)
    .toSorted((left, right) => right.startedAt - left.startedAt);
  return sessions.flatMap(({ linkSessionId, startedAt, itemId }) => {
    const item = itemId === null ? undefined : items.get(itemId);
    if (item === undefined) return [];
    return {
      link_session_id: linkSessionId,
      session_start_time: new Date(startedAt).toISOString(),
      results: {
        item_add_results: [{ item_id: item.itemId, institution_id: item.institutionId }],
        bank_income_results: [{ status: 'APPROVED', item_id: item.itemId, institution_id: item.institutionId }],
        bank_employment_results: [],
        payroll_income_results: [],
        document_income_results: null,
      },
      errors: [],
    } satisfies Wire<CreditSession>;
  });
}
