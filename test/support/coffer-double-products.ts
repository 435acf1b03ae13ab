/** Holdings, debts, numbers and owners for looking at views. */
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import { productSchema } from '#contract/shapes/products.ts';
import type { Holding, Security, Trade } from '#contract/shapes/investments.ts';
import type { Data } from './coffer-double-data.ts';

type ProductOperations = Extract<
  OperationName,
  | 'accounts.owners'
  | 'accounts.numbers'
  | 'accounts.revealNumbers'
  | 'accounts.balances'
  | 'products.list'
  | 'products.read'
  | 'investments.holdings'
  | 'investments.trades'
  | 'liabilities.list'
  | 'recurring.list'
>;
type ProductAnswers = { readonly [Name in ProductOperations]: (input: OperationInput<Name>) => OperationOutput<Name> };

const noMore = { sector: null, industry: null, option: null, bond: null } as const;
const securities: readonly Security[] = [
  {
    ...noMore,
    securityId: 'mtsm',
    name: 'Meridian Total Stock Market ETF',
    ticker: 'MTSM',
    type: 'etf',
    subtype: 'etf',
    isCash: false,
  },
  {
    ...noMore,
    securityId: 'mbnd',
    name: 'Meridian Total Bond Market ETF',
    ticker: 'MBND',
    type: 'etf',
    subtype: 'etf',
    isCash: false,
  },
  { ...noMore, securityId: 'orch', name: 'Orchard Devices Inc', ticker: 'ORCH', type: 'equity', subtype: null, isCash: false },
  { ...noMore, securityId: 'btc', name: 'Bitcoin', ticker: 'BTC', type: 'cryptocurrency', subtype: null, isCash: false },
  { ...noMore, securityId: 'usd', name: 'U S Dollar', ticker: 'CUR:USD', type: 'cash', subtype: 'cash', isCash: true },
];

const lots: readonly (readonly [securityId: string, quantity: string, price: string, value: number, cost: number | null])[] = [
  ['mtsm', '68.8364', '268.89', 1_850_942, 1_590_300],
  ['mbnd', '102.1866', '89.39', 913_446, 894_600],
  ['orch', '30.684165', '206.13', 632_493, 724_080],
  ['btc', '0.061543', '78066.21', 480_443, null],
  ['usd', '3100.24', '1', 310_024, 310_024],
];

export function productAnswers({ accounts, connections }: Data): ProductAnswers {
  const invested = accounts.filter(({ kind }) => kind === 'investment');
  const holdings = invested.flatMap(({ accountId }) =>
    lots.map(([securityId, quantity, price, value, costBasis]): Holding => ({
      accountId,
      securityId,
      quantity,
      price,
      pricedOn: '2026-11-20',
      value,
      costBasis,
      vestedValue: null,
      currency: 'USD',
    })),
  );
  const trades = invested.flatMap(({ accountId }) =>
    Array.from({ length: 60 }, (_, index): Trade => ({
      tradeId: `${accountId}-${index}`,
      accountId,
      date: `2026-${String(11 - (index % 11)).padStart(2, '0')}-07` as Trade['date'],
      name: index % 4 === 0 ? 'CONTRIBUTION' : 'BUY MTSM',
      type: index % 4 === 0 ? 'cash' : 'buy',
      subtype: index % 4 === 0 ? 'contribution' : 'buy',
      ticker: index % 4 === 0 ? null : 'MTSM',
      quantity: index % 4 === 0 ? '0' : '1.0381',
      price: index % 4 === 0 ? '0' : '268.75',
      amount: index % 4 === 0 ? 62_000 : -27_900,
      fees: 0,
      currency: 'USD',
    })),
  );
  const listed = (): OperationOutput<'products.list'> =>
    connections.flatMap(({ itemId, institutionName }, index) =>
      productSchema.options.map((product) => ({
        itemId,
        institutionName,
        product,
        status: index === 0 ? ('on' as const) : ('off' as const),
        billing: product === 'auth' || product === 'identity' ? ('once' as const) : ('monthly' as const),
        readAt: index === 0 ? Date.parse('2026-11-23T08:00:00Z') : null,
        failure: null,
      })),
    );
  const numbersOf = (masked: boolean): OperationOutput<'accounts.numbers'> =>
    accounts
      .filter(({ kind, currency }) => kind === 'cash' && currency === 'USD')
      .map(({ accountId, mask }) => ({
        scheme: 'ach',
        accountId,
        account: masked ? `••••${mask ?? ''}` : `10345521${mask ?? '0000'}`,
        routing: '122105155',
        wireRouting: '122105155',
        isTokenized: false,
      }));

  return {
    'accounts.owners': () =>
      accounts.map(({ accountId }) => ({
        accountId,
        owners: [
          {
            names: ['Robin Alder'],
            phoneNumbers: [{ text: '+1 510 555 0142', isPrimary: true, kind: 'mobile' }],
            emails: [{ text: 'robin.alder@mail.example', isPrimary: true, kind: 'primary' }],
            addresses: [
              { street: '418 Alder Street', city: 'Oakland', region: 'CA', postalCode: '94607', country: 'US', isPrimary: true },
            ],
          },
        ],
      })),
    'accounts.numbers': () => numbersOf(true),
    'accounts.revealNumbers': ({ accountId }) => numbersOf(false).filter((number) => number.accountId === accountId),
    'accounts.balances': () => [],
    'products.list': listed,
    'products.read': listed,
    'investments.holdings': () => ({ holdings, securities: holdings.length === 0 ? [] : [...securities] }),
    'investments.trades': ({ accountId, offset, limit }) => {
      const wanted = trades.filter((trade) => accountId === undefined || trade.accountId === accountId);
      return { trades: wanted.slice(offset, offset + limit), total: wanted.length };
    },
    'liabilities.list': () => ({
      cards: accounts
        .filter(({ kind }) => kind === 'credit')
        .map(({ accountId }) => ({
          accountId,
          rates: [{ kind: 'purchase_apr', percent: '21.24', balance: 0, interestCharged: 0 }],
          isOverdue: false,
          lastPayment: { amount: 164_506, on: '2026-11-12' },
          lastStatement: { amount: 152_230, on: '2026-11-20' },
          minimumPayment: 3_500,
          nextDueOn: '2026-12-12',
        })),
      mortgages: [],
      studentLoans: [],
    }),
    'recurring.list': () => [],
  };
}
