/** What Link's stand-in is told of banks, accounts and what it is to ask for. */
import { isShared } from '../account-changes.ts';
import type { Bank } from '../bank.ts';
import type { ItemRecord, LinkTokenRecord } from '../bank-state.ts';
import { institutionById, logoOf, offers, type DemoInstitution } from '../institutions.ts';
import type { HeldAccount } from '../people/person.ts';
import { openAccountKeys } from '../update-mode.ts';

export interface LinkInstitution {
  readonly institution_id: string;
  readonly name: string;
  readonly logo: string;
  readonly url: string | null;
  /** It offers every product that Link may not do without. */
  readonly supported: boolean;
  /** Signs people in on its own page. */
  readonly oauth: boolean;
}

export function linkInstitution(institution: DemoInstitution, record: LinkTokenRecord): LinkInstitution {
  const { institutionId, name, url, products, oauth } = institution;
  const supported = products.length > 0 && record.products.every((product) => offers(institution, product));
  return { institution_id: institutionId, name, url, logo: logoOf(institution), supported, oauth };
}

/** Null for an id that no institution has. */
export function linkInstitutionOf(institutionId: string | null, record: LinkTokenRecord): LinkInstitution | null {
  const institution = institutionById(institutionId ?? undefined);
  return institution === undefined ? null : linkInstitution(institution, record);
}

export function updatedItem(record: LinkTokenRecord, bank: Bank): ItemRecord | null {
  return record.updateItemId === null ? null : bank.items.byId(record.updateItemId);
}

/** Products to consent to; in update mode those that were not consented to before. */
export function productsToConsentTo(record: LinkTokenRecord, item: ItemRecord | null): readonly string[] {
  const asked = [...record.products, ...record.optionalProducts, ...record.consentedProducts];
  const given = [...(item?.products ?? []), ...(item?.consentedProducts ?? [])];
  return [...new Set(asked)].filter((product) => !given.includes(product));
}

export interface OfferedAccount {
  readonly key: string;
  readonly name: string;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string | null;
  /** Update mode: it is shared already. Otherwise Link suggests every account. */
  readonly shared: boolean;
}

export function offeredAccounts(
  accounts: readonly HeldAccount[],
  item: ItemRecord | null,
  bank: Bank,
): readonly OfferedAccount[] {
  const open = item === null ? null : openAccountKeys(bank, item);
  return accounts.flatMap(({ key, name, mask, type, subtype }) =>
    open?.includes(key) === false ? [] : [{ key, name, mask, type, subtype, shared: item === null || isShared(item, key) }],
  );
}
