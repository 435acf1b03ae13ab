/** What an Item's condition is at this moment, and what its calls are refused with. */
import type { Bank } from './bank.ts';
import type { ItemRecord, ItemTrouble } from './bank-state.ts';
import { isItemFaultCode, itemFault } from './item-faults.ts';
import { PlaidFault } from './plaid-fault.ts';

const oneDay = 86_400_000;
/** Plaid's Sandbox asks for a new sign-in after 30 days. */
const sandboxLifeMilliseconds = 30 * oneDay;

/** Null while the Item may be read. */
export function troubleOf(item: ItemRecord, bank: Pick<Bank, 'now' | 'itemsExpire'>): ItemTrouble | null {
  if (item.trouble !== null) return item.trouble;
  if (item.consentExpiresAt !== null && item.consentExpiresAt <= bank.now()) {
    return { code: 'ITEM_LOGIN_REQUIRED', reason: 'OAUTH_CONSENT_EXPIRED' };
  }
  const signedInAt = item.signedInAt ?? item.createdAt;
  const isStale = bank.itemsExpire && bank.now() - signedInAt >= sandboxLifeMilliseconds;
  return isStale ? { code: 'ITEM_LOGIN_REQUIRED', reason: null } : null;
}

export function faultOfTrouble({ code, reason }: ItemTrouble): PlaidFault {
  if (isItemFaultCode(code)) return itemFault(code, reason);
  return new PlaidFault('ITEM_ERROR', code, `the item is not in a good state: ${code.toLowerCase().replaceAll('_', ' ')}`, {
    reason,
  });
}

/**
 * The Item of a token, for a call that needs the bank to let Plaid in. Throws INVALID_ACCESS_TOKEN,
 * ITEM_NOT_FOUND, what the Item is in trouble with, or INSTITUTION_DOWN.
 */
export function healthyItem(token: string, bank: Bank): ItemRecord {
  const item = bank.items.byAccessToken(token);
  const trouble = troubleOf(item, bank);
  if (trouble !== null) throw faultOfTrouble(trouble);
  if (bank.institutionHealth.of(item.institutionId) === 'DOWN') throw itemFault('INSTITUTION_DOWN');
  return item;
}

/** The same for a call that asks the bank itself: of a degraded one, every first call goes unanswered. */
export function itemAtLiveBank(token: string, bank: Bank): ItemRecord {
  const item = healthyItem(token, bank);
  if (!bank.institutionHealth.answers(item.institutionId, item.itemId)) throw itemFault('INSTITUTION_NOT_RESPONDING');
  return item;
}
