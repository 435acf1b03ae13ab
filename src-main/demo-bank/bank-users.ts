import { stableId } from './identifiers.ts';
import type { Bank } from './bank.ts';
import type { BankUserRecord, ItemRecord } from './bank-state.ts';
import { invalidUser, missingFields } from './plaid-fault.ts';

/** Clients made since December 2025 get a user id and no user token, so the bank gives none. */
export function createBankUser(bank: Bank, clientUserId: string): BankUserRecord {
  return bank.state.change((draft) => {
    const known = draft.users.find((user) => user.clientUserId === clientUserId);
    if (known !== undefined) return known;
    const user = { userId: `usr_${stableId('user', clientUserId).slice(0, 24)}`, clientUserId, createdAt: bank.now() };
    draft.users.push(user);
    return user;
  });
}

/** Throws MISSING_FIELDS or INVALID_USER_ID. */
export function bankUser(bank: Bank, userId: string | null | undefined): BankUserRecord {
  if (userId === null || userId === undefined) throw missingFields(['user_id']);
  const user = bank.state.read().users.find((candidate) => candidate.userId === userId);
  if (user === undefined) throw invalidUser();
  return user;
}

/** The Items that the user shared for their income. */
export function incomeItems(bank: Bank, userId: string): readonly ItemRecord[] {
  return bank.state
    .read()
    .items.filter((item) => item.userId === userId && item.removedAt === null && item.products.includes('income_verification'));
}

export function removeBankUser(bank: Bank, userId: string): void {
  bankUser(bank, userId);
  for (const item of incomeItems(bank, userId)) bank.items.remove(item.itemId);
  bank.state.change((draft) => {
    draft.users = draft.users.filter((user) => user.userId !== userId);
  });
}
