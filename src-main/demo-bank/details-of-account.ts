/** What products beside Transactions know of an Item's account: the person's own, and the bank's usual for the rest. */
import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { institutionById } from './institutions.ts';
import type { AccountDetails } from './people/account-details.ts';
import type { HeldAccount } from './people/person.ts';
import { usualDetails } from './people/usual-details.ts';

export function detailsOfAccount(item: ItemRecord, account: HeldAccount, bank: Bank): AccountDetails {
  const institution = institutionById(item.institutionId);
  const details = {
    ...usualDetails(account, institution?.countryCodes[0] ?? 'US', institution?.routingNumbers[0]),
    ...bank.streams.person(item).details?.(account, bank.today()),
  };
  const { number } = details;
  const isTokenized = institution?.tokenizesNumbers === true;
  return number?.scheme === 'ach' && isTokenized ? { ...details, number: { ...number, isTokenized } } : details;
}
