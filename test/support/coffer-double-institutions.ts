/** The double's banks to be found: of every health, with and without transactions, with a page of their own. */
import type { OperationInput, OperationOutput } from '#contract/operations.ts';
import type { Institution, InstitutionHealth } from '#contract/shapes/connections.ts';

type Answers = {
  readonly [Name in 'institutions.search' | 'institutions.health']: (input: OperationInput<Name>) => OperationOutput<Name>;
};

const usual = ['transactions', 'auth', 'identity', 'balance'];

function bank(name: string, differences: Partial<Institution> = {}): Institution {
  return {
    institutionId: name.toLowerCase().replaceAll(' ', '-') as Institution['institutionId'],
    name,
    products: usual,
    countryCodes: ['US'],
    oauth: false,
    url: 'https://bank.example',
    primaryColor: null,
    logo: null,
    ...differences,
  };
}

const banks = [
  bank('First Platypus Bank', { products: [...usual, 'investments', 'liabilities', 'assets', 'income_verification'] }),
  bank('Platypus OAuth Bank', { oauth: true, countryCodes: ['US', 'CA'] }),
  bank('Tartan Bank', { products: ['investments', 'identity'] }),
  bank('Gingham Credit Union'),
  bank('Savings Bank of the Most Serene and Ancient Principality of Upper Gingham and Lower Tattersall', { oauth: true }),
];

const health: readonly InstitutionHealth[] = [
  { state: 'working', message: 'Sign-ins work.' },
  { state: 'partly', message: 'Some sign-ins fail just now.' },
  { state: 'working', message: 'Sign-ins work.' },
  { state: 'down', message: 'Sign-ins fail just now: try again later.' },
  { state: 'unknown', message: 'Plaid does not say how sign-ins go.' },
];

export const institutionAnswers: Answers = {
  'institutions.search': ({ query, product }) =>
    banks.filter(
      ({ name, products }) =>
        name.toLowerCase().includes(query.toLowerCase()) && (product === undefined || products.includes(product)),
    ),
  'institutions.health': ({ institutionId }) =>
    health[banks.findIndex((each) => each.institutionId === institutionId)] ?? { state: 'unknown', message: '' },
};
