/** What Link's update mode does to an Item: the same Item under the same tokens, in order again (plaid.com/docs/link/update-mode). */
import { isClosed, selectionChanges } from './account-changes.ts';
import type { Bank } from './bank.ts';
import type { ItemRecord, ItemUser, LinkTokenRecord } from './bank-state.ts';
import { consentEnd, institutionById } from './institutions.ts';
import { itemFault } from './item-faults.ts';
import { invalidField } from './plaid-fault.ts';

export interface RenewedAccess {
  readonly user: ItemUser;
  /** None where they were not chosen anew. */
  readonly accountKeys: readonly string[];
  /** Permissions that were not given at the bank. */
  readonly withheldProducts: readonly string[];
}

/** OAuth banks let their customers choose accounts every time; elsewhere the link token must ask for it. */
export function choosesAccounts(record: LinkTokenRecord, item: ItemRecord): boolean {
  return record.selectsAccounts || institutionById(item.institutionId)?.oauth === true;
}

/** Throws ITEM_NOT_FOUND, or INVALID_UPDATED_USERNAME for somebody else's sign-in. */
export function renewItem(bank: Bank, itemId: string, record: LinkTokenRecord, access: RenewedAccess): void {
  const item = bank.items.byId(itemId);
  if (item === null) throw itemFault('ITEM_NOT_FOUND');
  if (item.user.kind !== access.user.kind) throw itemFault('INVALID_UPDATED_USERNAME');

  const now = bank.now();
  const open = openAccountKeys(bank, item);
  const chosen = open.filter((key) => access.accountKeys.includes(key));
  const selects = choosesAccounts(record, item);
  if (record.selectsAccounts && chosen.length === 0) throw invalidField('account_keys: choose at least one account');
  const asked = [...record.products, ...record.optionalProducts];
  bank.items.change(itemId, (draft) => {
    draft.trouble = null;
    draft.signedInAt = now;
    draft.consentExpiresAt = consentEnd(item.institutionId, now);
    draft.withheldProducts = [...access.withheldProducts];
    draft.consentedProducts = [...new Set([...item.consentedProducts, ...asked, ...record.consentedProducts])];
    draft.products = [...new Set([...item.products, ...asked])];
    if (draft.products.includes('transactions')) draft.transactions ??= { since: now, daysRequested: record.daysRequested };
    draft.userId = record.userId ?? item.userId;
    draft.incomeDays = record.incomeDays ?? item.incomeDays;
    if (selects && chosen.length > 0) draft.accountChanges.push(...selectionChanges(item, open, chosen, now));
  });
}

/** The accounts that the bank still has, shared or not. */
export function openAccountKeys(bank: Bank, item: ItemRecord): readonly string[] {
  return bank.streams.person(item).accounts.flatMap(({ key }) => (isClosed(item, key) ? [] : [key]));
}
