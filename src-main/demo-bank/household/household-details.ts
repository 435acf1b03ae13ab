/** What the products beside Transactions know of the household's accounts. */
import type { PlainDate } from '#contract/dates.ts';
import type { AccountDetails } from '../people/account-details.ts';
import { usualOwner } from '../people/usual-details.ts';
import { cards } from './cards.ts';
import type { HouseholdBooks } from './household-books.ts';
import { cardLiability, loanLiability } from './loans.ts';
import { householdPortfolio } from './portfolio.ts';

const partner = {
  names: ['Mika Alder-Osei', 'M. Osei'],
  phone_numbers: [],
  emails: [{ data: 'mika@mail.example', primary: true, type: 'primary' }],
  addresses: [],
} as const;

/** Accounts in both names. */
const shared: ReadonlySet<string> = new Set(['checking', 'savings', 'mortgage']);

/** `owedAt`: dollars owed on the card at the end of a day. */
export function householdDetails(
  key: string,
  today: PlainDate,
  books: HouseholdBooks,
  owedAt: (day: PlainDate) => number,
): Partial<AccountDetails> {
  const card = cards.find((candidate) => candidate.card === key);
  return {
    owners: shared.has(key) ? [usualOwner, partner] : [usualOwner],
    portfolio: householdPortfolio(key, today, books),
    liability: card === undefined ? loanLiability(key, today) : cardLiability(card, today, owedAt),
  };
}
