/** The bank's own records in the shapes of Plaid's API. */
import type { AccountBase, Item, LinkSessionSuccessMetadataAccount, Transaction } from 'plaid';
import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { categoryIn, type CategoryVersion } from './category-versions.ts';
import { currencyAt, generationOf, isShared } from './account-changes.ts';
import { rememberedId, stableId } from './identifiers.ts';
import { institutionById } from './institutions.ts';
import { faultOfTrouble, troubleOf } from './item-health.ts';
import { dateOf, stageKey, type ShownTransaction } from './log-entry.ts';
import type { BookedRow, HeldAccount } from './people/person.ts';
import type { Wire } from './wire.ts';

/** @param generation how many ids the account has had before; its present one unless told otherwise */
export function accountIdOf(item: ItemRecord, accountKey: string, generation = generationOf(item, accountKey)): string {
  return rememberedId('account', item.itemId, accountKey, ...(generation === 0 ? [] : [String(generation)]));
}

export function transactionIdOf(
  item: ItemRecord,
  row: BookedRow,
  pending: boolean,
  generation = generationOf(item, row.accountKey),
): string {
  return stableId('transaction', item.itemId, stageKey(row.key, pending, generation));
}

/** The accounts that the user shared. */
export function sharedAccounts(item: ItemRecord, bank: Bank): readonly HeldAccount[] {
  const shared = bank.streams.person(item).accounts.filter(({ key }) => isShared(item, key));
  return shared.map((account) => ({ ...account, currency: currencyAt(item, account.key, account.currency) }));
}

export function plaidAccount(item: ItemRecord, account: HeldAccount, bank: Bank): Wire<AccountBase> {
  const status = item.verificationStatuses[account.key];
  return {
    account_id: accountIdOf(item, account.key),
    balances: {
      ...bank.streams.person(item).balance(account, bank.today()),
      limit: account.limit,
      ...currencyCodes(account.currency),
    },
    mask: account.mask,
    name: account.name,
    official_name: account.officialName,
    subtype: account.subtype,
    type: account.type,
    ...(status === undefined ? {} : { verification_status: status }),
    ...persistentId(item, account),
  };
}

/** Banks with tokenised numbers name an account alike in every Item of the same login (plaid.com/docs/api/accounts). */
function persistentId(item: ItemRecord, account: HeldAccount): { readonly persistent_account_id?: string } {
  const isGiven = institutionById(item.institutionId)?.tokenizesNumbers === true && account.type === 'depository';
  if (!isGiven) return {};
  return {
    persistent_account_id: stableId('persistent', item.institutionId, String(item.seed), JSON.stringify(item.user), account.key),
  };
}

export function linkAccount(item: ItemRecord, account: HeldAccount): Wire<Required<LinkSessionSuccessMetadataAccount>> {
  const { name, mask, type, subtype } = account;
  // `class_type` is deprecated, and Link still sends it: built apart, so that lint keeps guarding readers.
  const shared = {
    id: accountIdOf(item, account.key),
    name,
    mask,
    type,
    subtype: subtype ?? type,
    verification_status: null,
    class_type: null,
  };
  return shared;
}

export function institutionNameOf(item: ItemRecord): string | null {
  return institutionById(item.institutionId)?.name ?? null;
}

export function plaidItem(item: ItemRecord, bank: Pick<Bank, 'now' | 'itemsExpire'>): Wire<Item> {
  const institution = institutionById(item.institutionId);
  const billed = item.products as Wire<Item>['products'] & object;
  const offered = (institution?.products ?? []) as typeof billed;
  const trouble = troubleOf(item, bank);
  return {
    available_products: offered.filter((product) => !billed.includes(product)),
    billed_products: billed,
    products: billed,
    consented_products: [...new Set([...item.products, ...item.consentedProducts])] as unknown as typeof billed,
    consent_expiration_time: item.consentExpiresAt === null ? null : new Date(item.consentExpiresAt).toISOString(),
    error: trouble === null ? null : faultOfTrouble(trouble).body(),
    institution_id: item.institutionId,
    institution_name: institution?.name ?? null,
    item_id: item.itemId,
    update_type: 'background',
    webhook: item.webhook,
  };
}

const wherever = {
  address: null,
  city: null,
  region: null,
  postal_code: null,
  country: null,
  lat: null,
  lon: null,
  store_number: null,
};
const howeverPaid = {
  reference_number: null,
  ppd_id: null,
  payee: null,
  by_order_of: null,
  payer: null,
  payment_method: null,
  payment_processor: null,
  reason: null,
};

export interface TransactionDetail {
  readonly includeOriginalDescription: boolean;
  readonly categoryVersion: CategoryVersion;
}

export function plaidTransaction(item: ItemRecord, shown: ShownTransaction, detail: TransactionDetail): Wire<Transaction> {
  const { row, pending, generation } = shown;
  // `name` is deprecated, and still required.
  const transaction = {
    account_id: accountIdOf(item, row.accountKey, generation),
    account_owner: null,
    amount: pending ? (row.pendingAmount ?? row.amount) : row.amount,
    authorized_date: row.authorizedOn,
    authorized_datetime: null,
    check_number: null,
    counterparties: row.merchant === null ? [] : [counterparty(row.merchant)],
    date: dateOf(shown),
    datetime: null,
    ...currencyCodes(row.currency),
    location: row.city === null ? wherever : { ...wherever, ...row.city },
    logo_url: null,
    merchant_entity_id: row.merchant === null ? null : merchantId(row.merchant.name),
    merchant_name: row.merchant?.name ?? null,
    name: row.name,
    ...(detail.includeOriginalDescription ? { original_description: row.originalDescription } : {}),
    payment_channel: row.channel,
    payment_meta: howeverPaid,
    pending,
    pending_transaction_id: shown.wasPending ? transactionIdOf(item, row, true, generation) : null,
    personal_finance_category: {
      ...categoryIn(detail.categoryVersion, row.category),
      confidence_level: row.merchant === null ? 'HIGH' : 'VERY_HIGH',
    },
    transaction_code: null,
    transaction_id: transactionIdOf(item, row, pending, generation),
    website: row.merchant?.website ?? null,
  } as const;
  return transaction;
}

function counterparty({
  name,
  website,
}: BookedRow['merchant'] & object): Wire<NonNullable<Transaction['counterparties']>[number]> {
  return { name, type: 'merchant', website, logo_url: null, entity_id: merchantId(name), confidence_level: 'VERY_HIGH' };
}

function merchantId(name: string): string {
  return rememberedId('merchant', name);
}

/** Exactly one of the two is set. */
export function currencyCodes(currency: string): {
  readonly iso_currency_code: string | null;
  readonly unofficial_currency_code: string | null;
} {
  return isOfficialCurrency(currency)
    ? { iso_currency_code: currency, unofficial_currency_code: null }
    : { iso_currency_code: null, unofficial_currency_code: currency };
}

const officialCurrencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const isOfficialCurrency = (currency: string): boolean => officialCurrencies.has(currency);
