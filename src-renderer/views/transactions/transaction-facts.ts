/** What a bank tells of a transaction besides, in the order of what a person asks first. */
import type { TransactionDetails } from '#contract/shapes/transaction-details.ts';
import type { TransactionDetail } from '#contract/shapes/transactions.ts';

type Fact = readonly [name: string, value: string | null];

export function transactionFacts({ details, merchant, paymentChannel }: TransactionDetail): readonly Fact[] {
  if (details === null) return [['Paid', channelWords(paymentChannel)]];
  const { counterparties, place, website, checkNumber, payee, payer, reason, reference, method } = details;
  const others = counterparties.filter(({ name }) => name !== merchant);
  return [
    ['Paid', channelWords(paymentChannel)],
    ['Where', place === null ? null : placeWords(place)],
    ['Store', place?.storeNumber ?? null],
    ...others.map(({ name, kind }): Fact => [partyNames.get(kind ?? '') ?? 'With', name]),
    ['Payee', payee === merchant ? null : payee],
    ['Payer', payer],
    ['For', reason],
    ['Check', checkNumber],
    ['Reference', reference],
    ['Method', method],
    ['Website', website],
  ];
}

/** Plaid's channels; its set is open. */
function channelWords(channel: string | null): string | null {
  return channel === 'other' ? null : channel;
}

const partyNames: ReadonlyMap<string, string> = new Map([
  ['merchant', 'Merchant'],
  ['financial_institution', 'Bank there'],
  ['payment_app', 'Paid with'],
  ['marketplace', 'Bought on'],
  ['payment_terminal', 'Terminal'],
  ['income_source', 'Paid by'],
]);

function placeWords({ address, city, region, postalCode, country }: NonNullable<TransactionDetails['place']>): string | null {
  const town = [[city, region].filter(isTold).join(', '), postalCode].filter(isTold).join(' ');
  const words = [address, town, country === 'US' ? null : country].filter(isTold).join(', ');
  return words === '' ? null : words;
}

function isTold(text: string | null): text is string {
  return text !== null && text !== '';
}
