/** What banks say beside transactions, for looking at views: in every state that a product can be in. */
import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import { productSchema, type Product, type ProductState } from '#contract/shapes/products.ts';
import { addDays } from '../../src-renderer/format/dates.ts';
import { today, type Data } from './coffer-double-data.ts';
import { liabilitiesOf } from './coffer-double-debts.ts';
import { recurringAnswers } from './coffer-double-recurring.ts';
import { investmentsOf, tradesOf } from './coffer-double-holdings.ts';

export type DoubleProducts = ProductState['status'] | 'mixed';

type ProductOperations = Extract<
  OperationName,
  | 'accounts.owners'
  | 'accounts.numbers'
  | 'accounts.revealNumbers'
  | 'accounts.balances'
  | 'products.list'
  | 'products.read'
  | 'products.stop'
  | 'investments.holdings'
  | 'investments.trades'
  | 'liabilities.list'
>;
type ProductAnswers = ReturnType<typeof recurringAnswers> & {
  readonly [Name in ProductOperations]: (input: OperationInput<Name>) => OperationOutput<Name>;
};

/** By bank, in the order of `productSchema`. */
const mixed: Readonly<Record<string, readonly ProductState['status'][]>> = {
  platypus: ['on', 'on', 'none', 'on', 'on'],
  tartan: ['off', 'failed', 'off', 'on', 'off'],
  gingham: ['unsupported', 'consent', 'on', 'unsupported', 'unsupported'],
};
const down = failed('bank-unavailable', 'The bank does not answer at the moment. Coffer tries again by itself.', {
  action: 'try-again',
}).failure;

export function productAnswers(data: Data, status: DoubleProducts, onChange: () => void): ProductAnswers {
  const { accounts, connections } = data;
  const isExtreme = accounts.some(({ accountId }) => accountId === 'long');
  const read = new Set<string>();
  const stopped = new Set<string>();
  const statusOf = (itemId: ItemId, product: Product): ProductState['status'] => {
    if (stopped.has(`${itemId} ${product}`)) return 'stopped';
    if (read.has(`${itemId} ${product}`)) return 'on';
    if (status !== 'mixed') return status;
    return mixed[itemId]?.[productSchema.options.indexOf(product)] ?? 'off';
  };
  const isKnown = (itemId: ItemId, product: Product): boolean => ['on', 'failed'].includes(statusOf(itemId, product));
  const withProduct = (product: Product): typeof accounts => accounts.filter(({ itemId }) => isKnown(itemId, product));

  const listed = (): OperationOutput<'products.list'> =>
    connections.flatMap(({ itemId, institutionName }) =>
      productSchema.options.map((product) => ({
        itemId,
        institutionName,
        product,
        status: statusOf(itemId, product),
        isBilled: statusOf(itemId, product) !== 'off',
        billing: product === 'auth' || product === 'identity' ? ('once' as const) : ('monthly' as const),
        readAt: isKnown(itemId, product) ? Date.now() - 3_600_000 : null,
        failure: statusOf(itemId, product) === 'failed' ? down : null,
      })),
    );
  const numbersOf = (isMasked: boolean): OperationOutput<'accounts.numbers'> =>
    withProduct('auth')
      .filter(({ kind }) => kind === 'cash')
      .map(({ accountId, mask, currency }, index) => {
        const hide = (digits: string): string => (isMasked ? `••••${digits.slice(-4)}` : digits);
        if (currency !== 'USD')
          return {
            scheme: 'international',
            accountId,
            iban: hide('MT31MALT01100000000000000000123'),
            bic: 'MALTMTMTXXX',
          };
        const account = hide(`10345521${mask ?? '0000'}`);
        return { scheme: 'ach', accountId, account, routing: '122105155', wireRouting: '122105155', isTokenized: index === 1 };
      });

  return {
    'accounts.owners': () =>
      withProduct('identity').map(({ accountId }) => ({
        accountId,
        owners: [
          {
            names: ['Robin Alder'],
            phoneNumbers: [{ text: '+15105550142', isPrimary: true, kind: 'mobile' }],
            emails: [{ text: 'robin.alder@mail.example', isPrimary: true, kind: 'primary' }],
            addresses: [
              { street: '418 Alder Street', city: 'Oakland', region: 'CA', postalCode: '94607', country: 'US', isPrimary: true },
            ],
          },
          { names: ['Mika Alder-Osei', 'M. Osei'], phoneNumbers: [], emails: [], addresses: [] },
        ],
      })),
    'accounts.numbers': () => numbersOf(true),
    'accounts.revealNumbers': ({ accountId }) => numbersOf(false).filter((number) => number.accountId === accountId),
    'accounts.balances': ({ accountId }) => {
      const { current = 0, kind } = accounts.find((account) => account.accountId === accountId) ?? {};
      return Array.from({ length: 60 }, (_, index) => {
        const amount = (current ?? 0) + Math.round(Math.sin(index / 6) * 40_000) - (60 - index) * 900;
        return { date: addDays(today, index - 59), current: amount, available: kind === 'cash' ? amount - 12_000 : null };
      });
    },
    'products.list': listed,
    'products.read': ({ itemId, product }) => {
      stopped.delete(`${itemId} ${product}`);
      read.add(`${itemId} ${product}`);
      onChange();
      return listed();
    },
    'products.stop': ({ itemId, product }) => {
      stopped.add(`${itemId} ${product}`);
      onChange();
      return listed();
    },
    'investments.holdings': () => investmentsOf(withProduct('investments'), isExtreme),
    'investments.trades': ({ accountId, offset, limit }) => {
      const all = tradesOf(withProduct('investments'));
      const wanted = all.filter((trade) => accountId === undefined || trade.accountId === accountId);
      return { trades: wanted.slice(offset, offset + limit), total: wanted.length };
    },
    'liabilities.list': () => liabilitiesOf(withProduct('liabilities')),
    ...recurringAnswers(data, () => withProduct('recurring_transactions')),
  };
}
