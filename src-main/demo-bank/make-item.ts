import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { institutionById, offers, type DemoInstitution } from './institutions.ts';
import { itemFault } from './item-faults.ts';
import type { NewItem } from './items.ts';
import { invalidInstitution, PlaidFault } from './plaid-fault.ts';

/**
 * An Item at a bank that is there, open, and offers the products.
 * Throws INVALID_INSTITUTION, INSTITUTION_DOWN, INSTITUTION_NO_LONGER_SUPPORTED or PRODUCTS_NOT_SUPPORTED.
 */
export function makeItem(bank: Bank, item: NewItem): ItemRecord {
  const institution = institutionById(item.institutionId);
  if (institution === undefined) throw invalidInstitution();
  checkInstitution(bank, institution);
  const unsupported = item.products.filter((product) => !offers(institution, product));
  if (unsupported.length > 0) {
    throw new PlaidFault(
      'ITEM_ERROR',
      'PRODUCTS_NOT_SUPPORTED',
      `these products are not supported by ${institution.name}: ${unsupported.join(', ')}`,
    );
  }
  return bank.items.create(item);
}

/** Throws INSTITUTION_DOWN, INSTITUTION_NO_LONGER_SUPPORTED for one that offers nothing. */
export function checkInstitution(bank: Bank, { institutionId, products }: DemoInstitution): void {
  if (bank.institutionHealth.of(institutionId) === 'DOWN') throw itemFault('INSTITUTION_DOWN');
  if (products.length === 0) throw itemFault('INSTITUTION_NO_LONGER_SUPPORTED');
}
