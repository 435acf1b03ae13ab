/** What is held in the double's worlds: bonds, options, losses, what has not vested and what says nothing of its cost. */
import type { Account } from '#contract/shapes/accounts.ts';
import type { Holding, Investments, Security, Trade } from '#contract/shapes/investments.ts';

const plain = { subtype: null, isCash: false, sector: null, industry: null, option: null, bond: null } as const;
const longName = 'Meridian Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Accumulating Index Fund Class A';

const securities: readonly Security[] = [
  { ...plain, securityId: 'mtsm', name: 'Meridian Total Stock Market ETF', ticker: 'MTSM', type: 'etf' },
  { ...plain, securityId: 'mbnd', name: 'Meridian Total Bond Market ETF', ticker: 'MBND', type: 'etf' },
  { ...plain, securityId: 'orch', name: 'Orchard Devices Inc', ticker: 'ORCH', type: 'equity' },
  { ...plain, securityId: 'btc', name: 'Bitcoin', ticker: 'BTC', type: 'cryptocurrency' },
  { ...plain, securityId: 'cash', name: 'U S Dollar', ticker: 'CUR:USD', type: 'cash', isCash: true },
  { ...plain, securityId: 'long', name: longName, ticker: null, type: 'mutual fund' },
  { ...plain, securityId: 'nameless', name: null, ticker: null, type: null },
  {
    ...plain,
    securityId: 'note',
    name: 'US Treasury Note 4.25% 15/11/2034',
    ticker: null,
    type: 'fixed income',
    bond: { maturesOn: '2034-11-15', yieldPercent: '4.25', faceValue: '1000' },
  },
  {
    ...plain,
    securityId: 'call',
    name: 'ORCH 18 Dec 2026 220 Call',
    ticker: 'ORCH261218C00220000',
    type: 'derivative',
    option: { kind: 'call', expiresOn: '2026-12-18', strikePrice: '220', underlying: 'ORCH' },
  },
];

type Lot = readonly [securityId: string, quantity: string, price: string, value: number, cost: number | null, vested?: number];

const householdLots: readonly Lot[] = [
  ['mtsm', '68.8364', '268.89', 1_850_942, 1_590_300],
  ['mbnd', '102.1866', '89.39', 913_446, 894_600],
  ['orch', '30.684165', '206.13', 632_493, 724_080, 410_200],
  ['btc', '0.061543', '78066.21', 480_443, null],
  ['note', '10', '99.55', 99_550, 100_000],
  ['cash', '3100.24', '1', 310_024, 310_024],
];
const extremeLots: readonly Lot[] = [
  ['long', '123456.123456789012', '0.0000123456', 987_654_321_00, 1_987_654_321_00],
  ['call', '-2', '11.25', -2_250_00, 1_100_00],
  ['nameless', '1', '12.5', 12_50, null],
  ['cash', '-31000.24', '1', -3_100_024, null],
];

export function investmentsOf(accounts: readonly Account[], isExtreme: boolean): Investments {
  const holdings = accounts
    .filter(({ kind }) => kind === 'investment')
    .flatMap(({ accountId, currency }) =>
      (isExtreme ? extremeLots : householdLots).map(([securityId, quantity, price, value, costBasis, vestedValue]): Holding => ({
        accountId,
        securityId,
        quantity,
        price,
        pricedOn: '2026-11-20',
        value,
        costBasis,
        vestedValue: vestedValue ?? null,
        currency,
      })),
    );
  return { holdings, securities: holdings.length === 0 ? [] : [...securities] };
}

export function tradesOf(accounts: readonly Account[]): readonly Trade[] {
  return accounts
    .filter(({ kind }) => kind === 'investment')
    .flatMap(({ accountId, currency }) =>
      Array.from({ length: 60 }, (_, index): Trade => {
        const isDeposit = index % 4 === 0;
        return {
          tradeId: `${accountId}-${index}`,
          accountId,
          date: `2026-${String(11 - (index % 11)).padStart(2, '0')}-07` as Trade['date'],
          name: isDeposit ? 'CONTRIBUTION' : index % 7 === 1 ? `BUY ${longName}` : 'BUY MTSM MERIDIAN TOTAL STOCK MARKET',
          type: isDeposit ? 'cash' : 'buy',
          subtype: isDeposit ? 'contribution' : 'buy',
          ticker: isDeposit ? null : 'MTSM',
          quantity: isDeposit ? '0' : '1.0381',
          price: isDeposit ? '0' : '268.75',
          amount: isDeposit ? 62_000 : -27_900,
          fees: index % 5 === 1 ? 495 : 0,
          currency,
        };
      }),
    )
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
