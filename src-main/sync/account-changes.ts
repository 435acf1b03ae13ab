import type { Account } from '#contract/shapes/accounts.ts';
import type { BankAccount } from '#domain/bank-facts.ts';

const comparedFields = ['name', 'officialName', 'mask', 'type', 'subtype', 'currency', 'current', 'available', 'limit'] as const;

/** Whether what the bank gives now would show differently from what is stored. */
export function accountsDiffer(stored: readonly Account[], given: readonly BankAccount[]): boolean {
  const shown = new Map(stored.filter((account) => !account.hidden).map((account) => [account.accountId, account]));
  if (shown.size !== given.length) return true;
  return given.some((account) => {
    const before = shown.get(account.accountId);
    return before === undefined || comparedFields.some((field) => before[field] !== account[field]);
  });
}
