import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { institutionById } from './institutions.ts';
import type { NewItem } from './items.ts';
import { invalidInstitution, PlaidFault } from './plaid-fault.ts';

/**
 * An Item at a bank that is there, open, and offers the products.
 * Throws INVALID_INSTITUTION, INSTITUTION_DOWN or PRODUCTS_NOT_SUPPORTED.
 */
export function makeItem(bank: Bank, item: NewItem): ItemRecord {
  const institution = institutionById(item.institutionId);
  if (institution === undefined) throw invalidInstitution();
  if (institution.health === 'DOWN') {
    throw new PlaidFault(
      'INSTITUTION_ERROR',
      'INSTITUTION_DOWN',
      'this institution is not currently responding to this request. please try again soon',
      {
        displayMessage: 'This financial institution is not currently responding to requests. We apologize for the inconvenience.',
      },
    );
  }
  const unsupported = item.products.filter((product) => !institution.products.includes(product) && !followUps.has(product));
  if (unsupported.length > 0) {
    throw new PlaidFault(
      'ITEM_ERROR',
      'PRODUCTS_NOT_SUPPORTED',
      `these products are not supported by ${institution.name}: ${unsupported.join(', ')}`,
    );
  }
  return bank.items.create(item);
}

/** Products that every institution with accounts can give. */
const followUps: ReadonlySet<string> = new Set([
  'recurring_transactions',
  'transactions_refresh',
  'signal',
  'identity_match',
  'statements',
  'balance_plus',
]);
