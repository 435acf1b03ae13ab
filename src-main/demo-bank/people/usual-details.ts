/** What the bank says of an account whose person says nothing of their own. */
import type { Owner } from 'plaid';
import { seededRandom } from '../seeded-random.ts';
import type { Wire } from '../wire.ts';
import type { AccountDetails, AccountNumber } from './account-details.ts';
import type { HeldAccount } from './person.ts';

export const usualOwner: Wire<Owner> = {
  names: ['Robin Alder'],
  phone_numbers: [
    { data: '+15105550142', primary: true, type: 'mobile' },
    { data: '+15105550199', primary: false, type: 'work' },
  ],
  emails: [{ data: 'robin.alder@mail.example', primary: true, type: 'primary' }],
  addresses: [
    { data: { city: 'Oakland', region: 'CA', street: '418 Alder Street', postal_code: '94607', country: 'US' }, primary: true },
  ],
};

/** Accounts that money can be sent to and taken from. */
const transferable: ReadonlySet<string> = new Set(['checking', 'savings', 'cash management']);

export function usualDetails(account: HeldAccount, country: string, routingNumber: string | undefined): AccountDetails {
  const takesTransfers = account.type === 'depository' && account.subtype !== null && transferable.has(account.subtype);
  return {
    number: takesTransfers ? usualNumber(account, country, routingNumber) : null,
    owners: [usualOwner],
    portfolio: null,
    liability: null,
  };
}

/** Made up, of the right form, and ending in the account's mask. */
function usualNumber(account: HeldAccount, country: string, routingNumber = '011401533'): AccountNumber {
  const random = seededRandom(`number of ${account.key}`);
  const digits = (length: number): string => Array.from({ length }, () => String(random.between(0, 9))).join('');
  const number = (length: number): string => {
    const ending = /^\d+$/.test(account.mask ?? '') ? (account.mask ?? '') : '';
    return `1${digits(length - 1 - ending.length)}${ending}`;
  };
  if (account.currency === 'EUR')
    return { scheme: 'international', iban: iban('DE', `37040044${number(10)}`), bic: 'TARTDEFFXXX' };
  if (country === 'GB') return { scheme: 'bacs', account: number(8), sortCode: `60${digits(4)}` };
  if (country === 'CA') return { scheme: 'eft', account: number(12), institution: '021', branch: `0${digits(4)}` };
  return { scheme: 'ach', account: number(12), routing: routingNumber, wireRouting: routingNumber, isTokenized: false };
}

/** With its two check digits (ISO 7064, modulo 97). */
function iban(country: string, rest: string): string {
  const asDigits = [...`${rest}${country}00`].map((sign) => String(Number.parseInt(sign, 36))).join('');
  const check = 98n - (BigInt(asDigits) % 97n);
  return `${country}${String(check).padStart(2, '0')}${rest}`;
}
