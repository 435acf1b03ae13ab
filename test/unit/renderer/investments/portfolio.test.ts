import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { Holding, Security } from '#contract/shapes/investments.ts';
import { allocationOf, portfoliosOf } from '../../../../src-renderer/views/investments/portfolio.ts';

const security = (securityId: string, more: Partial<Security> = {}): Security => ({
  securityId,
  name: `${securityId} fund`,
  ticker: securityId.toUpperCase(),
  type: 'etf',
  subtype: null,
  isCash: false,
  sector: null,
  industry: null,
  option: null,
  bond: null,
  ...more,
});
const holding = (securityId: string, value: number, more: Partial<Holding> = {}): Holding => ({
  accountId: 'brokerage' as AccountId,
  securityId,
  quantity: '1',
  price: '1',
  pricedOn: null,
  value,
  costBasis: null,
  vestedValue: null,
  currency: 'USD',
  ...more,
});
const accounts = [
  { accountId: 'brokerage', name: 'Brokerage' },
  { accountId: 'pension', name: 'Pension' },
] as Account[];
const securities = [security('us'), security('bond', { type: 'fixed income' }), security('cash', { type: 'cash', isCash: true })];
const portfolioOf = (...holdings: Holding[]) => {
  const [portfolio] = portfoliosOf({ holdings, securities }, accounts);
  if (portfolio === undefined) throw new Error('nothing is held');
  return portfolio;
};

describe('a portfolio', () => {
  it('gains what its value is above its cost, and says what has no cost to compare with', () => {
    const { value, gain, cost, withoutCost } = portfolioOf(
      holding('us', 1200, { costBasis: 1000 }),
      holding('bond', 700, { costBasis: 900 }),
      holding('us', 300),
    );

    expect({ value, gain, cost, withoutCost }).toEqual({
      value: 2200,
      gain: 0,
      cost: 1900,
      withoutCost: { count: 1, value: 300 },
    });
  });

  it('counts cash in its value, and in no gain', () => {
    const { value, gain, cost, withoutCost, positions } = portfolioOf(
      holding('cash', 500, { costBasis: 400 }),
      holding('cash', 100),
    );

    expect({ value, gain, cost, withoutCost, titles: positions.map(({ title }) => title) }).toEqual({
      value: 600,
      gain: null,
      cost: 0,
      withoutCost: { count: 0, value: 0 },
      titles: ['Cash', 'Cash'],
    });
  });

  it('says how much of it has not vested', () => {
    const { unvested } = portfolioOf(
      holding('us', 1000, { vestedValue: 400 }),
      holding('us', 500),
      holding('us', 10, { vestedValue: 0 }),
    );

    expect(unvested).toBe(610);
  });

  it('holds one currency: others have portfolios of their own', () => {
    const portfolios = portfoliosOf(
      { holdings: [holding('us', 10, { currency: 'EUR' }), holding('us', 20), holding('bond', 5)], securities },
      accounts,
    );

    expect(portfolios.map(({ currency, value }) => ({ currency, value }))).toEqual([
      { currency: 'USD', value: 25 },
      { currency: 'EUR', value: 10 },
    ]);
  });

  it('shows what it does not know by name as what it is', () => {
    const { positions } = portfolioOf(holding('stranger', 1, { accountId: 'gone' as AccountId }));

    expect(positions.map(({ title, accountName }) => [title, accountName])).toEqual([['Unnamed security', 'Unknown account']]);
  });
});

describe('its allocation', () => {
  const { positions } = portfolioOf(
    holding('us', 600),
    holding('us', 100, { accountId: 'pension' as AccountId }),
    holding('bond', 200),
    holding('cash', 100),
  );

  it('by type has the largest first', () => {
    expect(allocationOf(positions, 'type')).toEqual([
      { label: 'ETF', value: 700, share: 0.7 },
      { label: 'Fixed income', value: 200, share: 0.2 },
      { label: 'Cash', value: 100, share: 0.1 },
    ]);
  });

  it('by security joins what several accounts hold of it', () => {
    expect(allocationOf(positions, 'security').map(({ label, value }) => [label, value])).toEqual([
      ['us fund', 700],
      ['bond fund', 200],
      ['Cash', 100],
    ]);
  });

  it('by account keeps accounts apart', () => {
    expect(allocationOf(positions, 'account').map(({ label, value }) => [label, value])).toEqual([
      ['Brokerage', 900],
      ['Pension', 100],
    ]);
  });

  it('gives what is owed no share of what is owned', () => {
    const { positions: indebted } = portfolioOf(holding('us', 400), holding('cash', -100));

    expect(allocationOf(indebted, 'type')).toEqual([
      { label: 'ETF', value: 400, share: 1 },
      { label: 'Cash', value: -100, share: null },
    ]);
  });

  it('joins what is beyond the first few, and loses none of it', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, (amounts) => {
        const portfolio = portfolioOf(...amounts.map((value, index) => holding(`security ${index}`, value)));

        const parts = allocationOf(portfolio.positions, 'security', 8);

        expect(parts.length).toBe(Math.min(8, amounts.length));
        expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(portfolio.value);
        expect(parts.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
      }),
    );
  });
});
