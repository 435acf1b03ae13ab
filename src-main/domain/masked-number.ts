import type { AccountNumber } from '#contract/shapes/account-numbers.ts';

const shownDigits = 4;

/** The same number with only the last digits of the account readable. What names the bank stays: it is no secret. */
export function maskedNumber(number: AccountNumber): AccountNumber {
  return number.scheme === 'international'
    ? { ...number, iban: masked(number.iban) }
    : { ...number, account: masked(number.account) };
}

/** Always as long, whatever the number's length. */
function masked(digits: string): string {
  return `••••${digits.length > shownDigits ? digits.slice(-shownDigits) : ''}`;
}
